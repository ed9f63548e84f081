package org.jixiao.indicator.target;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * Where a sheet stands.
 *
 * @param sequence write counter
 * @param judgedAgainst sequence of the project (or of the budget's declaration) it was drawn up for
 * @param inForce sequence that the budget's approval names; null before
 */
@Embeddable
record Standing(
        @Enumerated(EnumType.STRING) SheetState state,
        long sequence,
        @Column(name = "judged_against") long judgedAgainst,
        @Column(name = "in_force") @Nullable Long inForce) {

    static final Standing NEW = new Standing(SheetState.DRAFT, 0, 0, null);

    /** A write: the next sequence, in this state. */
    Standing entering(SheetState next) {
        return new Standing(next, sequence + 1, judgedAgainst, inForce);
    }

    Standing judgedAgainst(long other) {
        return new Standing(state, sequence, other, inForce);
    }

    Standing withInForce(@Nullable Long approved) {
        return new Standing(state, sequence, judgedAgainst, approved);
    }

    /** True if this is the state that was approved at this sequence. */
    boolean isApprovedAt(long approved) {
        return state == SheetState.APPROVED && sequence == approved;
    }

    /** True if it is approved, and that sequence is in force. */
    boolean isInForceAs(long approved) {
        return state == SheetState.APPROVED && inForce != null && inForce == approved;
    }

    /** @throws WrongState where an act is not possible in this state */
    void require(boolean allowed) {
        if (!allowed) {
            throw new WrongState(state);
        }
    }
}
