package org.jixiao.indicator.target.rule.sheet;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jixiao.indicator.contract.Target;
import org.jixiao.indicator.target.rule.CheckedIndicator;
import org.jixiao.indicator.target.rule.CheckedSheet;
import org.jixiao.indicator.target.rule.Hit;
import org.jixiao.indicator.target.rule.Notices;
import org.jixiao.indicator.target.rule.Rule;
import org.jixiao.indicator.target.rule.Shape;
import org.jixiao.indicator.target.rule.Text;

/**
 * INCONSISTENT: one name twice at one level, with the same explanation, comparator and unit, and with different numbers. A
 * lower and an upper end of the same are no contradiction, nor are numbers of different things.
 */
public final class SameNameOtherTarget implements Rule {

    /** A shorter name (补贴) is that of anything. */
    private static final int TELLING = 3;

    @Override
    public Stream<Hit> in(CheckedSheet sheet) {
        Map<String, CheckedIndicator> met = new HashMap<>();
        return sheet.indicators().stream()
                .filter(indicator -> Text.bare(indicator.entry().name()).length() >= TELLING)
                .flatMap(indicator -> identity(indicator).stream().flatMap(same -> {
                    CheckedIndicator first = met.putIfAbsent(same, indicator);
                    return first == null || number(first).compareTo(number(indicator)) == 0
                            ? Stream.empty()
                            : Stream.of(
                                    Notices.hit("same-name-other-target", indicator, Map.of("other", first.text())));
                }));
    }

    /** Empty where it asks for no single number. */
    private static Optional<String> identity(CheckedIndicator indicator) {
        return indicator
                .value()
                .filter(value -> !value.is(Shape.COMPOUND) && !value.is(Shape.RELATIVE))
                .map(value -> value.reading().toTarget())
                .filter(target -> target.value() != null)
                .map(target -> identity(indicator, target));
    }

    private static String identity(CheckedIndicator indicator, Target target) {
        return String.join(
                "\n",
                Text.bare(indicator.entry().dimension()),
                Text.bare(indicator.entry().category()),
                Text.bare(indicator.entry().name()),
                Text.bare(indicator.entry().definition()),
                String.valueOf(target.comparator()),
                String.valueOf(target.unit()),
                String.valueOf(target.per()),
                String.valueOf(target.subject()));
    }

    private static BigDecimal number(CheckedIndicator indicator) {
        return indicator
                .value()
                .map(value -> value.reading().toTarget().value())
                .filter(Objects::nonNull)
                .orElse(BigDecimal.ZERO);
    }
}
