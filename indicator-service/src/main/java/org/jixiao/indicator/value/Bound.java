package org.jixiao.indicator.value;

import java.math.BigDecimal;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.indicator.contract.Target;

/**
 * A number to reach, to stay under or to meet.
 *
 * @param implied true where no comparator was written: then it is {@code EQ} by convention
 * @param value in the unit of {@code measure}
 */
public record Bound(Target.Comparator comparator, boolean implied, BigDecimal value, Measure measure)
        implements TargetValue {

    public Bound {
        value = Measure.plain(value);
    }

    @Override
    public String written() {
        return (implied ? "" : ComparatorText.sign(comparator)) + measure.written(value);
    }

    @Override
    public Bilingual words() {
        Bilingual comparison = ComparatorText.words(comparator);
        String amount = measure.written(value);
        return new Bilingual(comparison.zh() + amount, comparison.en() + " " + amount);
    }

    @Override
    public Target toTarget(String text) {
        return new TargetDraft(text, Target.Kind.BOUND)
                .comparator(comparator, implied)
                .value(value, measure)
                .target();
    }

    public boolean isPercent() {
        return measure.isPercent();
    }

    public boolean hasUnit() {
        return measure.unit() != null;
    }
}
