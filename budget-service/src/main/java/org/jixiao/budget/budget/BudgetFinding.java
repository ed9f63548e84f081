package org.jixiao.budget.budget;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jixiao.budget.contract.Finding;
import org.jixiao.platform.Ids;
import org.jspecify.annotations.Nullable;

/** A finding about a budget or one of its projects, and the reason that the department gave for it. */
@Entity
public class BudgetFinding {

    @Id
    private UUID id;

    private UUID budget;

    /** Null where it is about the budget itself. */
    private @Nullable UUID project;

    private String fingerprint;

    @Enumerated(EnumType.STRING)
    private Finding.Gate gate;

    @JdbcTypeCode(SqlTypes.JSON)
    private Finding finding;

    private @Nullable String reason;
    private @Nullable String acknowledgedBy;
    private @Nullable Instant acknowledgedAt;

    protected BudgetFinding() {}

    BudgetFinding(UUID budget, @Nullable UUID project, Finding finding) {
        this.id = Ids.next();
        this.budget = budget;
        this.project = project;
        this.fingerprint = finding.fingerprint();
        this.gate = finding.gate();
        this.finding = finding;
    }

    BudgetFinding(UUID budget, FindingState kept) {
        this(budget, kept.project(), kept.finding());
        reason = kept.reason();
        acknowledgedBy = kept.acknowledgedBy();
        acknowledgedAt = kept.acknowledgedAt();
    }

    FindingState state() {
        return new FindingState(project, finding, reason, acknowledgedBy, acknowledgedAt);
    }

    /** @throws NotAcknowledgeable where a reason is not what it waits for */
    void acknowledge(String why, String by, Instant at) {
        if (gate != Finding.Gate.ACKNOWLEDGE) {
            throw new NotAcknowledgeable();
        }
        reason = why;
        acknowledgedBy = by;
        acknowledgedAt = at;
    }

    /** It stands in the way of submission. */
    public boolean isOpen() {
        return finding.decision(reason) == Finding.Decision.OPEN;
    }

    UUID budget() {
        return budget;
    }

    public @Nullable UUID project() {
        return project;
    }

    public String fingerprint() {
        return fingerprint;
    }

    public Finding finding() {
        return finding;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    String acknowledgedBy() {
        return acknowledgedBy;
    }

    @Nullable
    Instant acknowledgedAt() {
        return acknowledgedAt;
    }
}
