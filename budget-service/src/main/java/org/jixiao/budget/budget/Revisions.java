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

    /** The next number beside the one in force. */
    void open(String reason) {
        newest++;
        current = newest;
        adjustmentReason = reason;
    }

    /** The one in force is the current one again. @param reason why that one was opened; null for the first */
    void giveUp(int approved, @Nullable String reason) {
        current = approved;
        adjustmentReason = reason;
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
