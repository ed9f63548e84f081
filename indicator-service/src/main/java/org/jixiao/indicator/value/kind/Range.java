package org.jixiao.indicator.value.kind;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.indicator.contract.Target;

/** A number between two others, both included. */
public record Range(BigDecimal low, BigDecimal high, Measure measure) implements Numeric {

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
        if (low.signum() < 0 && low.negate().compareTo(high) == 0) {
            return "±" + measure.written(high);
        }
        return low.toPlainString() + (low.signum() < 0 ? "至" : "-") + measure.written(high);
    }

    @Override
    public Bilingual words() {
        Measure alone = new Measure(measure.unit(), List.of());
        String zh = low.signum() < 0
                ? alone.written(low) + "至" + alone.written(high)
                : Spoken.chinese(low, alone) + "至" + Spoken.chinese(high, alone);
        return new Bilingual(
                Spoken.eachInChinese(measure.per()) + zh,
                "between " + Spoken.english(low, Measure.NONE) + " and " + Spoken.english(high, alone)
                        + Spoken.eachInEnglish(measure.per()));
    }

    @Override
    public Target toTarget(String text) {
        return draft(new TargetDraft(text, Target.Kind.RANGE)).target();
    }

    TargetDraft draft(TargetDraft draft) {
        return draft.between(low, high, measure);
    }

    /** Below it scores actual over the lower end, above it the upper end over actual. */
    @Override
    public Attainment judge(BigDecimal actual) {
        if (actual.compareTo(low) < 0) {
            return Attainment.decided(false, Share.missed(actual, low), Gap.between(actual, low, measure));
        }
        if (actual.compareTo(high) > 0) {
            return Attainment.decided(
                    false, low.signum() < 0 ? null : Share.missed(high, actual), Gap.between(actual, high, measure));
        }
        return Attainment.of(true);
    }
}
