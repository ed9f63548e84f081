package org.jixiao.budget.execution;

import java.time.LocalDate;
import java.util.Optional;
import org.jixiao.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One payment of a request, as it came.
 *
 * @param index where it stands in the list, from 0
 * @param line where it begins in the text, from 1; null where the request is no text of lines
 * @param reference null where none could be read
 * @param payment null where it could not be read
 * @param flaw why it cannot be recorded, whatever else is true; null where nothing speaks against it
 */
record Entry(
        int index,
        @Nullable Integer line,
        @Nullable String reference,
        @Nullable RecordPayment payment,
        @Nullable Refusal flaw) {

    static Entry of(int index, @Nullable Integer line, RecordPayment payment) {
        return new Entry(index, line, payment.reference(), payment, null);
    }

    static Entry unreadable(int index, @Nullable Integer line, @Nullable String reference, Refusal why) {
        return new Entry(index, line, reference, null, why);
    }

    Entry lookedAt(LocalDate today) {
        if (payment == null) {
            return this;
        }
        try {
            payment.check(today);
            return this;
        } catch (Refusal why) {
            return unreadable(index, line, reference, why);
        }
    }

    /** What may be recorded; empty where it has a flaw. */
    Optional<RecordPayment> sound() {
        return Optional.ofNullable(payment);
    }
}
