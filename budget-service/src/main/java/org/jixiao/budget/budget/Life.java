package org.jixiao.budget.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jixiao.budget.contract.BudgetClosed;
import org.jixiao.platform.store.AsJson;
import org.jspecify.annotations.Nullable;

/** Where a budget is in its life, and which steps lead on from there. */
@Embeddable
class Life {

    @Enumerated(EnumType.STRING)
    private BudgetState state = BudgetState.DRAFT;

    /** The finance bureau has begun to review this submission. */
    private boolean reviewed;

    private @Nullable String returnReason;

    @AsJson
    private @Nullable Approval approval;

    /** Why nothing leads on from here. */
    @Enumerated(EnumType.STRING)
    @Column(name = "close_reason")
    private BudgetClosed.@Nullable Reason closed;

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

    /** An adjustment begins. @throws WrongState unless the budget is approved */
    void reopen() {
        require(state == BudgetState.APPROVED);
        state = BudgetState.DRAFT;
    }

    /** The adjustment ends without approval. @throws WrongState unless one is open, and with the department */
    void returnToApproved() {
        require(approval != null && state.isOpen());
        state = BudgetState.APPROVED;
        returnReason = null;
    }

    /** @throws WrongState unless it is open and was never approved */
    void withdraw() {
        require(approval == null && state.isOpen());
        close(BudgetClosed.Reason.WITHDRAWN);
    }

    /** @throws WrongState unless it is approved, and no adjustment open */
    void endYear() {
        require(state == BudgetState.APPROVED);
        close(BudgetClosed.Reason.YEAR_ENDED);
    }

    private void close(BudgetClosed.Reason reason) {
        state = BudgetState.CLOSED;
        closed = reason;
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

    BudgetClosed.@Nullable Reason closed() {
        return closed;
    }

    private void require(boolean possible) {
        if (!possible) {
            throw new WrongState(state);
        }
    }
}
