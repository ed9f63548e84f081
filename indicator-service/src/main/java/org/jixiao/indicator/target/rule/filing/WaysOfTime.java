package org.jixiao.indicator.target.rule.filing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.indicator.target.IndicatorEntry;
import org.jixiao.indicator.target.rule.CheckedFiling;
import org.jixiao.indicator.target.rule.CheckedIndicator;
import org.jixiao.indicator.target.rule.CheckedSheet;
import org.jixiao.indicator.target.rule.FilingRule;
import org.jixiao.indicator.target.rule.Hit;
import org.jixiao.indicator.target.rule.Level;
import org.jixiao.indicator.target.rule.Notices;
import org.jixiao.indicator.target.rule.Shape;
import org.jixiao.indicator.value.Reading;

/**
 * DATE_FORMAT: a filing writes its time targets in several ways (a day, a span, a turn, a share done in time), so that they cannot
 * be set beside each other. Told where a way is not the filing's commonest.
 */
public final class WaysOfTime implements FilingRule {

    private enum Way {
        DEADLINE(Shape.DEADLINE, "截止日期", "a day"),
        PERIOD(Shape.PERIOD, "起止时间", "a span of time"),
        FREQUENCY(Shape.FREQUENCY, "频次", "a turn"),
        RATIO(Shape.PERCENT, "比率", "a share");

        private final Shape shape;
        private final String zh;
        private final String en;

        Way(Shape shape, String zh, String en) {
            this.shape = shape;
            this.zh = zh;
            this.en = en;
        }

        static Optional<Way> of(Set<Shape> shapes) {
            return Arrays.stream(values())
                    .filter(way -> shapes.contains(way.shape))
                    .findFirst();
        }
    }

    /** How often each way is met in a filing. */
    private record Met(Map<Way, Integer> ways) {

        static Met in(CheckedFiling filing, FiscalYear year) {
            Map<Way, Integer> met = new EnumMap<>(Way.class);
            filing.sheets().stream()
                    .flatMap(filed -> filed.indicators().stream())
                    .filter(entry -> Level.of(entry.dimension(), entry.category()) == Level.TIME)
                    .flatMap(entry -> written(entry, year).stream())
                    .forEach(way -> met.merge(way, 1, Integer::sum));
            return new Met(met);
        }
    }

    @Override
    public Stream<Hit> in(CheckedSheet sheet, CheckedFiling filing) {
        Map<Way, Integer> met =
                filing.once(Met.class, all -> Met.in(all, sheet.year())).ways();
        return met.size() < 2
                ? Stream.empty()
                : sheet.at(Level.TIME).flatMap(indicator -> in(indicator, commonest(met)).stream());
    }

    private static Optional<Way> written(IndicatorEntry entry, FiscalYear year) {
        return Reading.of(entry.target(), year).map(Shape::of).flatMap(Way::of);
    }

    private static Way commonest(Map<Way, Integer> met) {
        return met.entrySet().stream()
                .max(Map.Entry.<Way, Integer>comparingByValue()
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .orElseThrow()
                .getKey();
    }

    private static Optional<Hit> in(CheckedIndicator indicator, Way commonest) {
        return indicator
                .value()
                .flatMap(value -> Way.of(value.shapes()))
                .filter(way -> way != commonest)
                .map(way -> Notices.hit(
                        "ways-of-time",
                        indicator,
                        Map.of("way", way.zh, "wayEn", way.en, "usual", commonest.zh, "usualEn", commonest.en)));
    }
}
