package org.jixiao.budget.budget.gate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jixiao.budget.budget.Names;
import org.jixiao.budget.contract.ApprovalManifest.SheetAt;
import org.jixiao.indicator.contract.SheetAbout;
import org.jspecify.annotations.Nullable;

/** A target sheet (绩效目标表), as far as the gate asks: kept by indicator-service, followed here. */
@Entity
class TargetSheet {

    @Id
    private UUID id;

    private UUID budget;

    /** Null for the sheet of the department as a whole. */
    private @Nullable UUID project;

    @Enumerated(EnumType.STRING)
    private SheetState state;

    private long judgedAgainst;
    private long sequence;

    @JdbcTypeCode(SqlTypes.JSON)
    private Set<String> contributors;

    protected TargetSheet() {}

    TargetSheet(SheetAbout about) {
        this.id = about.sheet();
        this.budget = about.budget();
        this.project = about.project();
        this.state = SheetState.DRAFT;
        this.contributors = Set.of();
    }

    void stands(SheetState now, long against, long at) {
        state = now;
        judgedAgainst = against;
        sequence = at;
    }

    void contributedBy(Set<String> more) {
        contributors = Names.union(contributors, more);
    }

    boolean isOf(@Nullable UUID project) {
        return project == null ? this.project == null : project.equals(this.project);
    }

    UUID id() {
        return id;
    }

    UUID budget() {
        return budget;
    }

    SheetState state() {
        return state;
    }

    long judgedAgainst() {
        return judgedAgainst;
    }

    SheetAt at() {
        return new SheetAt(id, sequence);
    }

    Set<String> contributors() {
        return contributors;
    }
}
