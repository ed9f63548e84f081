package org.jixiao.budget.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** The business editions of a budget. A number is given once, whatever becomes of its revision. */
@Embeddable
class Revisions {

    private static final int FIRST = 1;

    /** The one that the budget's rows say. */
    @Column(name = "revision")
    private int current = FIRST;

    /** The last one that was approved. */
    private @Nullable Integer inForce;

    /** The greatest number ever given. */
    @Column(name = "newest_revision")
    private int newest = FIRST;

    /** Why the current one was opened beside one in force. */
    private @Nullable String adjustmentReason;

    void approved() {
        inForce = current;
    }

    int current() {
        return current;
    }

    @Nullable
    Integer inForce() {
        return inForce;
    }

    @Nullable
    String adjustmentReason() {
        return adjustmentReason;
    }
}
