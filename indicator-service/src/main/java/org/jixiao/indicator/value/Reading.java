package org.jixiao.indicator.value;

import java.util.Optional;
import java.util.Set;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.indicator.contract.Target;
import org.jspecify.annotations.Nullable;

/** A text beside what it means. @param text as written, never corrected @param remarks what was odd about it */
public record Reading(String text, TargetValue value, Set<Remark> remarks) {

    public Reading {
        remarks = Set.copyOf(remarks);
    }

    /**
     * Reads any text; what is not understood is {@link Unparsed}.
     *
     * @param year the year meant where only a month or 年底 is written; null where it is not known
     * @return empty for a blank, which is no value at all
     */
    public static Optional<Reading> of(@Nullable String text, @Nullable FiscalYear year) {
        return text == null || PlainText.of(text).isEmpty()
                ? Optional.empty()
                : Optional.of(new ValueReader(year).read(text));
    }

    public Target toTarget() {
        return value.toTarget(text);
    }
}
