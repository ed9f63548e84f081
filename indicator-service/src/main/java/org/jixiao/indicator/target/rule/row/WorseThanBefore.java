package org.jixiao.indicator.target.rule.row;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.indicator.contract.Target;
import org.jixiao.indicator.target.rule.CheckedIndicator;
import org.jixiao.indicator.target.rule.CheckedSheet;
import org.jixiao.indicator.target.rule.Counted;
import org.jixiao.indicator.target.rule.Hit;
import org.jixiao.indicator.target.rule.Level;
import org.jixiao.indicator.target.rule.Notices;
import org.jixiao.indicator.target.rule.Rule;
import org.jixiao.indicator.target.rule.Shape;
import org.jixiao.indicator.value.Reading;
import org.jspecify.annotations.Nullable;

/**
 * BASELINE: a target behind the value of the year before, which stands beside it. Quantities are left alone: there is less
 * to do where there is less money.
 */
public final class WorseThanBefore implements Rule {

    @Override
    public Stream<Hit> in(CheckedSheet sheet) {
        FiscalYear before = new FiscalYear(sheet.year().value() - 1);
        return sheet.indicators().stream()
                .filter(indicator -> indicator.level() != Level.QUANTITY || indicator.is(Shape.PERCENT))
                .flatMap(indicator -> Reading.of(indicator.entry().previous(), before).stream()
                        .filter(previous -> isWorse(indicator, previous.toTarget()))
                        .map(previous ->
                                Notices.hit("worse-than-before", indicator, Map.of("previous", previous.text()))));
    }

    private static boolean isWorse(CheckedIndicator indicator, Target previous) {
        Optional<Target> target = indicator.value().map(value -> value.reading().toTarget());
        return target.filter(now -> isSame(now, previous) && isWorse(now, previous.value()))
                .isPresent();
    }

    private static boolean isSame(Target now, Target previous) {
        return Counted.unit(now.unit()).equals(Counted.unit(previous.unit()))
                && Objects.equals(now.per(), previous.per());
    }

    private static boolean isWorse(Target now, @Nullable BigDecimal previous) {
        BigDecimal value = now.value();
        if (value == null || previous == null || now.comparator() == null) {
            return false;
        }
        return switch (now.comparator()) {
            case GE, GT -> value.compareTo(previous) < 0;
            case LE, LT -> value.compareTo(previous) > 0;
            case EQ -> false;
        };
    }
}
