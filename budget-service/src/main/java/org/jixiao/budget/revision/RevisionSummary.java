package org.jixiao.budget.revision;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.budget.budget.Approval;
import org.jixiao.budget.budget.BudgetLine;
import org.jixiao.budget.budget.BudgetState;
import org.jixiao.budget.budget.DepartmentBudget;
import org.jixiao.budget.contract.Money;
import org.jspecify.annotations.Nullable;

/**
 * A revision in a list.
 *
 * @param reason why it was opened; null for the first
 * @param approvedOn null until it is approved
 * @param document number of the approval document; null where none was given
 * @param total sum of the stated amounts of its projects
 */
record RevisionSummary(
        int revision,
        RevisionState state,
        @Nullable String reason,
        @Nullable LocalDate approvedOn,
        @Nullable String document,
        Money total) {

    static RevisionSummary of(ApprovedRevision approved, DepartmentBudget budget) {
        Approval approval = approved.approval();
        return new RevisionSummary(
                approved.revision(),
                stateOf(approved.revision(), budget),
                approved.reason(),
                approval.approvedOn(),
                approval.document(),
                approval.total());
    }

    /** The one that is not approved, or never was. */
    static RevisionSummary ofCurrent(DepartmentBudget budget, List<BudgetLine> lines) {
        return new RevisionSummary(
                budget.revision(),
                budget.state() == BudgetState.CLOSED ? RevisionState.CLOSED : RevisionState.OPEN,
                budget.adjustmentReason(),
                null,
                null,
                BudgetLine.total(lines));
    }

    static RevisionState stateOf(int approved, DepartmentBudget budget) {
        Integer inForce = budget.inForce();
        return inForce != null && inForce == approved ? RevisionState.IN_FORCE : RevisionState.SUPERSEDED;
    }
}
