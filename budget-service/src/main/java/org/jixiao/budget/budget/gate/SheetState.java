package org.jixiao.budget.budget.gate;

/** Where a target sheet is in its life. */
enum SheetState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    APPROVED;

    boolean isHandedIn() {
        return this == SUBMITTED || this == APPROVED;
    }
}
