package org.jixiao.budget.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a budget counts of its own writes. */
@Embeddable
class Counters {

    /** Every write. */
    private long sequence;

    /** {@link #sequence} at the newest {@code budget declared}. */
    private long declared;

    /** {@link #declared} when content or projects last changed: exemptions leave a department's sheet as good as it was. */
    private long judged;

    /** When the row was last written, as the database says. */
    @Column(insertable = false, updatable = false)
    private @Nullable Instant updatedAt;

    void written() {
        sequence++;
    }

    /** Told anew with nothing in it that a sheet was judged by. */
    void declaredAgain() {
        sequence++;
        declared = sequence;
    }

    void contentDeclared() {
        declaredAgain();
        judged = declared;
    }

    long sequence() {
        return sequence;
    }

    long declared() {
        return declared;
    }

    long judged() {
        return judged;
    }

    @Nullable
    Instant updatedAt() {
        return updatedAt;
    }
}
