package org.jixiao.indicator.target.rule.row;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.indicator.contract.Target;
import org.jixiao.indicator.target.rule.CheckedIndicator;
import org.jixiao.indicator.target.rule.CheckedSheet;
import org.jixiao.indicator.target.rule.Counted;
import org.jixiao.indicator.target.rule.Hit;
import org.jixiao.indicator.target.rule.Notices;
import org.jixiao.indicator.target.rule.Rule;
import org.jixiao.indicator.target.rule.Shape;

/**
 * INCONSISTENT: more of something promised for the year than for the whole term (年度指标值, 实施周期指标值), a higher limit of what
 * each may cost, or a count of something else.
 */
public final class YearWithinTerm implements Rule {

    /** Units of the same kind of thing; what stands in none of them (个) may be anything. */
    private static final List<Set<String>> KINDS = List.of(
            Set.of("人", "人次"),
            Set.of("户", "家"),
            Set.of("次", "场", "期", "批", "班次"),
            Set.of("台", "套", "件", "辆"),
            Set.of("公里", "米"));

    @Override
    public Stream<Hit> in(CheckedSheet sheet) {
        return sheet.indicators().stream()
                .filter(indicator -> indicator.values().size() == 2)
                .flatMap(indicator -> in(
                        indicator, indicator.values().get(0), indicator.values().get(1))
                        .stream());
    }

    private static Optional<Hit> in(
            CheckedIndicator indicator, CheckedIndicator.Value year, CheckedIndicator.Value term) {
        Optional<String> id = isMore(year, term)
                ? Optional.of("year-above-term")
                : Optional.of("term-of-something-else").filter(other -> countsElse(year, term));
        return id.map(told ->
                Notices.hit(told, indicator, Map.of("term", term.reading().text())));
    }

    /** Both count, and what they count can never be the same. */
    private static boolean countsElse(CheckedIndicator.Value year, CheckedIndicator.Value term) {
        String one = Counted.unit(year.reading().toTarget().unit());
        String other = Counted.unit(term.reading().toTarget().unit());
        return isCount(year)
                && isCount(term)
                && KINDS.stream().anyMatch(kind -> kind.contains(one) && !kind.contains(other))
                && KINDS.stream().anyMatch(kind -> kind.contains(other));
    }

    private static boolean isCount(CheckedIndicator.Value value) {
        return value.is(Shape.COUNT) && !value.is(Shape.COMPOUND);
    }

    private static boolean isMore(CheckedIndicator.Value year, CheckedIndicator.Value term) {
        boolean counted = Stream.of(Shape.COUNT, Shape.MONEY).anyMatch(shape -> year.is(shape) && term.is(shape));
        boolean limited = year.is(Shape.RATE)
                && term.is(Shape.RATE)
                && year.reading().toTarget().comparator() == Target.Comparator.LE;
        Target ofYear = year.reading().toTarget();
        Target ofTerm = term.reading().toTarget();
        BigDecimal less = ofTerm.value();
        return (counted || limited)
                && less != null
                && ofYear.value() != null
                && ofYear.comparator() == ofTerm.comparator()
                && String.valueOf(ofYear.unit()).equals(String.valueOf(ofTerm.unit()))
                && String.valueOf(ofYear.per()).equals(String.valueOf(ofTerm.per()))
                && ofYear.value().compareTo(less) > 0;
    }
}
