package org.jixiao.budget.revision;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jixiao.budget.budget.Approval;
import org.jixiao.budget.budget.BudgetMatter;
import org.jixiao.budget.budget.DepartmentBudget;
import org.jixiao.budget.budget.FindingState;
import org.jixiao.platform.store.AsJson;
import org.jspecify.annotations.Nullable;

/** A budget as it was approved. Never changed. */
@Entity
@Immutable
class ApprovedRevision {

    /** One revision of one budget. */
    @Embeddable
    record Key(UUID budget, int revision) {}

    /**
     * What the budget said, and what was found about it.
     *
     * @param findings null where they were not kept
     */
    record Said(BudgetMatter matter, @Nullable List<FindingState> findings) {}

    @EmbeddedId
    private Key key;

    /** Why it was opened beside the one before; null for the first. */
    private @Nullable String reason;

    @AsJson
    private Approval approval;

    private Instant approvedAt;

    @AsJson
    private Said content;

    protected ApprovedRevision() {}

    ApprovedRevision(DepartmentBudget budget, Approval approval, List<FindingState> findings, Instant approvedAt) {
        this.key = new Key(budget.id(), budget.revision());
        this.reason = budget.adjustmentReason();
        this.approval = approval;
        this.approvedAt = approvedAt;
        this.content = new Said(budget.matter(), findings);
    }

    int revision() {
        return key.revision();
    }

    @Nullable
    String reason() {
        return reason;
    }

    Approval approval() {
        return approval;
    }

    Instant approvedAt() {
        return approvedAt;
    }

    Said said() {
        return content;
    }
}
