package org.jixiao.indicator.value.kind;

import java.math.BigDecimal;
import java.util.Optional;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.indicator.contract.Target;
import org.jspecify.annotations.Nullable;

/**
 * A number to reach, to stay under or to meet.
 *
 * @param implied true where no comparator was written: then it is {@code EQ} by convention
 * @param value in the unit of {@code measure}
 */
public record Bound(Target.Comparator comparator, boolean implied, BigDecimal value, Measure measure)
        implements Numeric {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Bound {
        value = Measure.plain(value);
    }

    /** A number without comparator. */
    public static Bound implied(BigDecimal value, Measure measure) {
        return new Bound(Target.Comparator.EQ, true, value, measure);
    }

    @Override
    public String written() {
        return (implied ? "" : Comparison.sign(comparator)) + measure.written(value);
    }

    @Override
    public Bilingual words() {
        Bilingual compared = implied ? new Bilingual("", "") : Comparison.words(comparator);
        return Spoken.amount(compared.zh(), compared.en(), value, measure);
    }

    @Override
    public Target toTarget(String text) {
        return draft(new TargetDraft(text, Target.Kind.BOUND)).target();
    }

    TargetDraft draft(TargetDraft draft) {
        return draft.comparator(comparator, implied).value(value, measure);
    }

    @Override
    public Optional<Bound> bound() {
        return Optional.of(this);
    }

    /** Exact only where it is said to be so much, and not at least or at most so much. */
    @Override
    public Optional<Quantity> amount() {
        return comparator == Target.Comparator.EQ ? Optional.of(new Quantity(value, measure)) : Optional.empty();
    }

    /**
     * ≥ scores actual over target, ≤ target over actual (财预〔2020〕10号), = the smaller over the larger. A number without
     * comparator is met by the same number; any other is undecided, unless the target is the whole (100%), of which more
     * cannot be asked.
     */
    @Override
    public Attainment judge(BigDecimal actual) {
        int sign = actual.compareTo(value);
        Gap gap = Gap.between(actual, value, measure);
        boolean met = Comparison.holds(comparator, sign);
        boolean wholeMissed = measure.isPercent() && value.compareTo(HUNDRED) == 0 && sign < 0;
        if (implied && !met && !wholeMissed) {
            return Attainment.undecided(Reason.COMPARATOR_UNWRITTEN, Share.near(actual, value), gap);
        }
        return Attainment.decided(met, met ? null : share(actual), gap);
    }

    private @Nullable BigDecimal share(BigDecimal actual) {
        return switch (comparator) {
            case GE, GT -> Share.missed(actual, value);
            case LE, LT -> value.signum() < 0 ? null : Share.missed(value, actual);
            case EQ -> Share.near(actual, value);
        };
    }

    public boolean isPercent() {
        return measure.isPercent();
    }
}
