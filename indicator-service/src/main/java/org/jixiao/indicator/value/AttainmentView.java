package org.jixiao.indicator.value;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.indicator.contract.Target;
import org.jixiao.indicator.value.kind.Attainment;
import org.jixiao.indicator.value.kind.Gap;
import org.jixiao.indicator.value.kind.Met;
import org.jspecify.annotations.Nullable;

/**
 * How what was achieved compares with what was asked for.
 *
 * @param actual what was achieved, as it was understood
 * @param words the answer as a sentence
 * @param degree share of the target that was reached, 0 to 1 with four decimals; null where none can be told
 * @param gap achieved less asked for; null where there is none to measure
 * @param reason why it is undecided; null where it is decided
 * @param parts one answer a part of a compound, in its order
 */
public record AttainmentView(
        Target actual,
        Met met,
        Bilingual words,
        @Nullable BigDecimal degree,
        @Nullable Gap gap,
        @Nullable Bilingual reason,
        List<Part> parts) {

    /** The answer for one part of a compound. */
    public record Part(
            Met met,
            Bilingual words,
            @Nullable BigDecimal degree,
            @Nullable Gap gap,
            @Nullable Bilingual reason) {

        private static Part of(Attainment answer) {
            return new Part(answer.met(), answer.words(), answer.degree(), answer.gap(), answer.reason());
        }
    }

    static AttainmentView of(Reading target, Achieved actual) {
        Attainment answer = target.attainedBy(actual);
        return new AttainmentView(
                actual.says().toTarget(actual.text()),
                answer.met(),
                answer.words(),
                answer.degree(),
                answer.gap(),
                answer.reason(),
                answer.parts().stream().map(Part::of).toList());
    }
}
