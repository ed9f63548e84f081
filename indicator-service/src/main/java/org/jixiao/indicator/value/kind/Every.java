package org.jixiao.indicator.value.kind;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The turn that something comes back in. */
public enum Every {
    @JsonProperty("day")
    DAY("日", 364),
    @JsonProperty("week")
    WEEK("周", 52),
    @JsonProperty("month")
    MONTH("月", 12),
    @JsonProperty("quarter")
    QUARTER("季度", 4),
    @JsonProperty("half-year")
    HALF_YEAR("半年", 2),
    @JsonProperty("year")
    YEAR("年", 1);

    private final String zh;
    private final int timesAYear;

    Every(String zh, int timesAYear) {
        this.zh = zh;
        this.timesAYear = timesAYear;
    }

    /** The turn that a word names (天, 星期, 季, 年度 …); empty for any other word. */
    public static Optional<Every> of(String word) {
        String plain = word.replaceAll("^个", "")
                .replace("天", "日")
                .replaceAll("星期|礼拜", "周")
                .replaceAll("季$", "季度")
                .replaceAll("(?<=[月年])度$", "")
                .replaceAll("月份$", "月");
        return Arrays.stream(values()).filter(every -> every.zh.equals(plain)).findFirst();
    }

    String zh() {
        return zh;
    }

    String en() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How many turns a year has, taken as 52 whole weeks, so that a week is seven days. */
    int timesAYear() {
        return timesAYear;
    }
}
