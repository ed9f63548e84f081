package org.jixiao.indicator.value;

import java.util.Optional;
import java.util.Set;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.indicator.contract.Target;
import org.jixiao.indicator.value.grammar.PlainText;
import org.jixiao.indicator.value.grammar.Understood;
import org.jixiao.indicator.value.grammar.ValueReader;
import org.jixiao.indicator.value.kind.Attainment;
import org.jixiao.indicator.value.kind.Remark;
import org.jixiao.indicator.value.kind.TargetValue;
import org.jspecify.annotations.Nullable;

/** A text beside what it means. @param text as written, never corrected @param remarks what was odd about it */
public record Reading(String text, TargetValue value, Set<Remark> remarks) {

    public Reading {
        remarks = Set.copyOf(remarks);
    }

    /**
     * Reads any text; what is not understood is {@link org.jixiao.indicator.value.kind.Unparsed}.
     *
     * @param year the year meant where only a month or 年底 is written; null where it is not known
     * @return empty for a blank, which is no value at all
     */
    public static Optional<Reading> of(@Nullable String text, @Nullable FiscalYear year) {
        if (text == null || PlainText.isBlank(text)) {
            return Optional.empty();
        }
        return Optional.of(LatelyRead.of(text, year));
    }

    static Reading afresh(String text, @Nullable FiscalYear year) {
        Understood understood = new ValueReader(year).read(text);
        return new Reading(text, understood.value(), understood.remarks());
    }

    public Target toTarget() {
        return value.toTarget(text);
    }

    /** Whether what was achieved meets this, and how far it is from it. */
    public Attainment attainedBy(Achieved actual) {
        return value.silence().isPresent()
                ? value.attainedBy(actual.says())
                : actual.says().silence().map(Attainment::undecided).orElseGet(() -> value.attainedBy(actual.says()));
    }
}
