package org.jixiao.indicator.value;

import java.math.BigDecimal;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.indicator.contract.Target;

/** A number between two others, both included. */
public record Range(BigDecimal low, BigDecimal high, Measure measure) implements TargetValue {

    /** @throws IllegalArgumentException if the lower end is above the upper one */
    public Range {
        low = Measure.plain(low);
        high = Measure.plain(high);
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException(low + " is above " + high);
        }
    }

    @Override
    public String written() {
        return low.toPlainString() + "-" + measure.written(high);
    }

    @Override
    public Bilingual words() {
        return new Bilingual(
                "在" + low.toPlainString() + "至" + measure.written(high) + "之间",
                "between " + low.toPlainString() + " and " + measure.written(high));
    }

    @Override
    public Target toTarget(String text) {
        return new TargetDraft(text, Target.Kind.RANGE)
                .between(low, high, measure)
                .target();
    }
}
