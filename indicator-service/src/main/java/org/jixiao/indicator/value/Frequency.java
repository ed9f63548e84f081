package org.jixiao.indicator.value;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.indicator.contract.Target;
import org.jspecify.annotations.Nullable;

/** Something that comes back (每月, 每季度2次). @param times how often in each turn; null where not written */
public record Frequency(Every every, @Nullable Integer times) implements TargetValue {

    /** The turn that something comes back in. */
    public enum Every {
        @JsonProperty("day")
        DAY("日"),
        @JsonProperty("week")
        WEEK("周"),
        @JsonProperty("month")
        MONTH("月"),
        @JsonProperty("quarter")
        QUARTER("季度"),
        @JsonProperty("half-year")
        HALF_YEAR("半年"),
        @JsonProperty("year")
        YEAR("年");

        private final String zh;

        Every(String zh) {
            this.zh = zh;
        }

        static Optional<Every> of(String word) {
            String plain = word.replace("天", "日").replace("星期", "周").replaceAll("季$", "季度");
            return Arrays.stream(values())
                    .filter(every -> every.zh.equals(plain))
                    .findFirst();
        }

        private String en() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Override
    public String written() {
        return "每" + every.zh + (times == null ? "" : times + "次");
    }

    @Override
    public Bilingual words() {
        String often = times == null ? "" : times + " times ";
        return new Bilingual(written(), often + "every " + every.en());
    }

    @Override
    public Target toTarget(String text) {
        TargetDraft draft = new TargetDraft(text, Target.Kind.FREQUENCY).every(every.en());
        return times == null
                ? draft.target()
                : draft.value(BigDecimal.valueOf(times), new Measure("次", List.of()))
                        .target();
    }
}
