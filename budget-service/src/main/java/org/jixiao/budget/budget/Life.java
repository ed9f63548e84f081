package org.jixiao.budget.budget;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Where a budget is in its life, and which steps lead on from there. */
@Embeddable
class Life {

    @Enumerated(EnumType.STRING)
    private BudgetState state = BudgetState.DRAFT;

    /** The finance bureau has begun to review this submission. */
    private boolean reviewed;

    private @Nullable String returnReason;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Approval approval;

    /** @throws BudgetFrozen unless the department may change the budget */
    void requireOpen() {
        if (!state.isOpen()) {
            throw new BudgetFrozen(state);
        }
    }

    /** @throws WrongState once the budget is approved */
    void requireUndecided() {
        require(state.isOpen() || state == BudgetState.SUBMITTED);
    }

    /** @throws WrongState unless the budget is before the finance bureau */
    void requireSubmitted() {
        require(state == BudgetState.SUBMITTED);
    }

    /** @throws WrongState unless the budget is open */
    void submit() {
        require(state.isOpen());
        state = BudgetState.SUBMITTED;
        reviewed = false;
        returnReason = null;
    }

    /** @throws WrongState unless it is submitted @throws ReviewBegun after the first act of review */
    void recall() {
        requireSubmitted();
        if (reviewed) {
            throw new ReviewBegun();
        }
        state = BudgetState.DRAFT;
    }

    /** @throws WrongState unless it is submitted */
    void recallWithSheet() {
        requireSubmitted();
        state = BudgetState.DRAFT;
    }

    /** @throws WrongState unless it is submitted */
    void giveBack(String reason) {
        requireSubmitted();
        state = BudgetState.RETURNED;
        returnReason = reason;
    }

    /** @throws WrongState unless it is submitted */
    void approve(Approval given) {
        requireSubmitted();
        state = BudgetState.APPROVED;
        approval = given;
    }

    /** Counts for the submission under review, if there is one. */
    void reviewBegins() {
        reviewed = reviewed || state == BudgetState.SUBMITTED;
    }

    BudgetState state() {
        return state;
    }

    @Nullable
    String returnReason() {
        return returnReason;
    }

    @Nullable
    Approval approval() {
        return approval;
    }

    private void require(boolean possible) {
        if (!possible) {
            throw new WrongState(state);
        }
    }
}
