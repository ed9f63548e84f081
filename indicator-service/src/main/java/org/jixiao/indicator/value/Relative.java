package org.jixiao.indicator.value;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.indicator.contract.Target;
import org.jspecify.annotations.Nullable;

/**
 * A change against an earlier time (较上年提升5%).
 *
 * @param baseline what it is compared with, as written (上年)
 * @param level the direction of the change, as written (提升)
 * @param percent size of the change; null where only the direction was written
 */
public record Relative(
        String baseline, String level, @Nullable BigDecimal percent) implements TargetValue {

    public Relative {
        percent = percent == null ? null : Measure.plain(percent);
    }

    @Override
    public String written() {
        return "较" + baseline + level + (percent == null ? "" : percent.toPlainString() + "%");
    }

    @Override
    public Bilingual words() {
        String size = percent == null ? "" : " by " + percent.toPlainString() + "%";
        return new Bilingual(written(), "compared with " + baseline + ": " + level + size);
    }

    @Override
    public Target toTarget(String text) {
        TargetDraft draft =
                new TargetDraft(text, Target.Kind.RELATIVE).baseline(baseline).level(level);
        return percent == null
                ? draft.target()
                : draft.value(percent, new Measure("%", List.of())).target();
    }
}
