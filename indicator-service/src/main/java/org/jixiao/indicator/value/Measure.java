package org.jixiao.indicator.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a number counts.
 *
 * @param unit as written, without 万 or 亿; null where none was written
 * @param per what it is measured by: 元/人/月 has unit 元, per 人 and 月
 */
record Measure(@Nullable String unit, List<String> per) {

    static final Measure NONE = new Measure(null, List.of());

    Measure {
        per = List.copyOf(per);
    }

    boolean isPercent() {
        return "%".equals(unit);
    }

    /** 1200元/人/年, with no digit more than the number needs. */
    String written(BigDecimal number) {
        return number.toPlainString() + this;
    }

    @Override
    public String toString() {
        String counted = unit == null ? "" : unit;
        return per.isEmpty() ? counted : counted + "/" + String.join("/", per);
    }

    /** One number, one form: 90.0 and 90 are the same target. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }
}
