package org.jixiao.indicator.value.kind;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.indicator.contract.Target;

/**
 * The proportion of two numbers (1:1.2).
 *
 * @param implied true where no comparator was written: then it is {@code EQ} by convention
 * @param first not negative
 * @param second above zero
 */
public record Ratio(Target.Comparator comparator, boolean implied, BigDecimal first, BigDecimal second)
        implements TargetValue {

    /** @throws IllegalArgumentException if it is no proportion */
    public Ratio {
        first = Measure.plain(first);
        second = Measure.plain(second);
        if (first.signum() < 0 || second.signum() <= 0) {
            throw new IllegalArgumentException(first + ":" + second);
        }
    }

    @Override
    public String written() {
        return (implied ? "" : Comparison.sign(comparator)) + proportion();
    }

    @Override
    public Bilingual words() {
        Bilingual compared = implied ? new Bilingual("", "") : Comparison.words(comparator);
        return new Bilingual(
                compared.zh() + first.toPlainString() + "比" + second.toPlainString(),
                compared.en() + first.toPlainString() + " to " + second.toPlainString());
    }

    @Override
    public Target toTarget(String text) {
        return new TargetDraft(text, Target.Kind.BOUND)
                .comparator(comparator, implied)
                .ratio(List.of(first, second))
                .target();
    }

    @Override
    public Optional<Ratio> ratio() {
        return comparator == Target.Comparator.EQ ? Optional.of(this) : Optional.empty();
    }

    /** Compared as fractions: 1:2 is more than 1:3, and 2:4 is 1:2. */
    @Override
    public Attainment attainedBy(Fact actual) {
        return actual.ratio().map(this::judge).orElseGet(() -> Attainment.undecided(Reason.RATIO_WANTED));
    }

    private Attainment judge(Ratio actual) {
        BigDecimal reached = actual.first.multiply(second);
        BigDecimal asked = first.multiply(actual.second);
        Attainment answer = new Bound(comparator, implied, asked, Measure.NONE).judge(reached);
        return new Attainment(answer.met(), answer.degree(), null, answer.reason(), List.of());
    }

    private String proportion() {
        return first.toPlainString() + ":" + second.toPlainString();
    }
}
