package org.jixiao.budget.budget.gate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.Set;
import java.util.UUID;
import org.jixiao.budget.budget.Names;
import org.jixiao.budget.contract.ApprovalManifest.SheetAt;
import org.jixiao.indicator.contract.SheetAbout;
import org.jixiao.platform.store.AsJson;
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

    /** The revision in which {@link #contributors} had a hand in it. */
    private int revision;

    /** Errors and warnings when it was last drafted; some may have been answered since. */
    @SuppressWarnings("UnusedVariable") // read by the work list's query
    private int findings;

    @AsJson
    private Set<String> contributors;

    protected TargetSheet() {}

    TargetSheet(SheetAbout about) {
        this.id = about.sheet();
        this.budget = about.budget();
        this.project = about.project();
        this.state = SheetState.DRAFT;
        this.revision = 1;
        this.contributors = Set.of();
    }

    void stands(SheetState now, long against, long at) {
        state = now;
        judgedAgainst = against;
        sequence = at;
    }

    /** Each revision begins with nobody's hand in it. */
    void contributedBy(int inRevision, Set<String> more) {
        contributors = inRevision > revision ? Names.union(more, Set.of()) : Names.union(contributors, more);
        revision = Math.max(revision, inRevision);
    }

    void noticed(int found) {
        findings = found;
    }

    boolean isOf(@Nullable UUID project) {
        return project == null ? this.project == null : project.equals(this.project);
    }

    /**
     * It was drawn up for something else. A project that is restored has an older sequence again; the department's sheet
     * goes along with each declaration that says the same.
     */
    boolean isOutdatedBy(long asItStands) {
        return project == null ? judgedAgainst < asItStands : judgedAgainst != asItStands;
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

    /** Those whose work it is in that revision of the budget. */
    Set<String> contributorsIn(int ofRevision) {
        return revision == ofRevision ? contributors : Set.of();
    }
}
