package org.jixiao.indicator.target.rule.row;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.jixiao.indicator.contract.Target;
import org.jixiao.indicator.target.rule.CheckedIndicator;
import org.jixiao.indicator.target.rule.CheckedSheet;
import org.jixiao.indicator.target.rule.Hit;
import org.jixiao.indicator.target.rule.Notices;
import org.jixiao.indicator.target.rule.Rule;
import org.jixiao.indicator.target.rule.Shape;

/** INCONSISTENT: more of something promised for the year than for the whole term (年度指标值, 实施周期指标值). */
public final class YearWithinTerm implements Rule {

    @Override
    public Stream<Hit> in(CheckedSheet sheet) {
        return sheet.indicators().stream()
                .filter(YearWithinTerm::isMoreThanTerm)
                .map(indicator -> Notices.hit(
                        "year-above-term",
                        indicator,
                        Map.of("term", indicator.values().get(1).reading().text())));
    }

    private static boolean isMoreThanTerm(CheckedIndicator indicator) {
        return indicator.values().size() == 2
                && isMore(indicator.values().get(0), indicator.values().get(1));
    }

    private static boolean isMore(CheckedIndicator.Value year, CheckedIndicator.Value term) {
        boolean counted = Stream.of(Shape.COUNT, Shape.MONEY).anyMatch(shape -> year.is(shape) && term.is(shape));
        Target ofYear = year.reading().toTarget();
        Target ofTerm = term.reading().toTarget();
        BigDecimal less = ofTerm.value();
        return counted
                && less != null
                && ofYear.value() != null
                && ofYear.comparator() == ofTerm.comparator()
                && String.valueOf(ofYear.unit()).equals(String.valueOf(ofTerm.unit()))
                && String.valueOf(ofYear.per()).equals(String.valueOf(ofTerm.per()))
                && ofYear.value().compareTo(less) > 0;
    }
}
