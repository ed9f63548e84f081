package org.jixiao.indicator.value.kind;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jixiao.budget.contract.Bilingual;

/**
 * How far what was achieved lies from the target.
 *
 * @param value achieved less asked for: positive is more or later, zero is exactly the target; at most
 *     four decimals, HALF_UP
 * @param unit of the target; 个百分点 for a percentage, 天 for a day, empty where the target has none
 * @param words in a few words
 */
public record Gap(BigDecimal value, String unit, Bilingual words) {

    private static final int DECIMALS = 4;

    static Gap between(BigDecimal actual, BigDecimal target, Measure measure) {
        BigDecimal exact = actual.subtract(target);
        BigDecimal value = Measure.plain(exact.setScale(Math.min(exact.scale(), DECIMALS), RoundingMode.HALF_UP));
        Measure unit = measure.isPercent() ? new Measure("个百分点", measure.per()) : measure;
        Bilingual size = Spoken.amount(value.abs(), unit);
        Bilingual words = value.signum() == 0
                ? new Bilingual("与目标持平", "exactly the target")
                : value.signum() > 0
                        ? new Bilingual("高于目标" + size.zh(), size.en() + " above the target")
                        : new Bilingual("低于目标" + size.zh(), size.en() + " below the target");
        return new Gap(value, unit.toString(), words);
    }

    static Gap between(LocalDate actual, LocalDate target) {
        long days = ChronoUnit.DAYS.between(target, actual);
        Bilingual size = Spoken.amount(BigDecimal.valueOf(Math.abs(days)), new Measure("天", List.of()));
        Bilingual words = days == 0
                ? new Bilingual("正好在最后一天", "on the last day")
                : days > 0
                        ? new Bilingual("晚" + size.zh(), size.en() + " late")
                        : new Bilingual("提前" + size.zh(), size.en() + " early");
        return new Gap(BigDecimal.valueOf(days), "天", words);
    }
}
