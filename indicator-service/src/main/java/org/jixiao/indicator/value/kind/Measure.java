package org.jixiao.indicator.value.kind;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a number counts.
 *
 * @param unit as written, without 万 or 亿; null where none was written
 * @param per what it is measured by: 元/人/月 has unit 元, per 人 and 月
 */
public record Measure(@Nullable String unit, List<String> per) {

    public static final Measure NONE = new Measure(null, List.of());
    public static final Measure PERCENT = new Measure("%", List.of());

    public Measure {
        per = List.copyOf(per);
    }

    boolean isPercent() {
        return "%".equals(unit);
    }

    /** 1200元/人/年, with no digit more than the number needs. */
    String written(BigDecimal number) {
        return number.toPlainString() + this;
    }

    /** Odd is a number of nothing, and a rate that names no currency. */
    Set<Remark> remarks() {
        if (unit != null) {
            return Set.of();
        }
        return Set.of(per.isEmpty() ? Remark.UNIT_MISSING : Remark.CURRENCY_MISSING);
    }

    /** By what a number in this measure becomes one in the other; empty where they measure different things. */
    Optional<Factor> factorTo(Measure other) {
        return Units.factor(unit, other.unit)
                .flatMap(units -> Turns.factor(per, other.per).map(units::and));
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
