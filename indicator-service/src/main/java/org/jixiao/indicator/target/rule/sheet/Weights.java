package org.jixiao.indicator.target.rule.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.indicator.target.rule.CheckedIndicator;
import org.jixiao.indicator.target.rule.CheckedSheet;
import org.jixiao.indicator.target.rule.Hit;
import org.jixiao.indicator.target.rule.Notices;
import org.jixiao.indicator.target.rule.Rule;
import org.jixiao.indicator.target.rule.Text;

/** WEIGHT: the points of all indicators come neither to a hundred nor to ninety, the rest being for execution. */
public final class Weights implements Rule {

    private static final Set<BigDecimal> WHOLE = Set.of(BigDecimal.valueOf(90), BigDecimal.valueOf(100));

    @Override
    public Stream<Hit> in(CheckedSheet sheet) {
        List<CheckedIndicator> named = sheet.indicators().stream()
                .filter(indicator -> !indicator.isUnnamed())
                .toList();
        List<BigDecimal> weights = named.stream()
                .flatMap(indicator -> Stream.ofNullable(indicator.entry().weight()))
                .map(BigDecimal::stripTrailingZeros)
                .toList();
        BigDecimal sum =
                weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add).stripTrailingZeros();
        boolean whole = WHOLE.stream().anyMatch(points -> points.compareTo(sum) == 0);
        return weights.isEmpty() || weights.size() < named.size() || whole
                ? Stream.empty()
                : Stream.of(Notices.hit(
                        "weights-not-whole",
                        sheet.path() + "/indicators",
                        named.get(0).entry().place(),
                        sum.toPlainString(),
                        Map.of(
                                "sum",
                                sum.toPlainString(),
                                "points",
                                Text.listed(weights.stream()
                                        .map(BigDecimal::toPlainString)
                                        .toList()))));
    }
}
