package org.jixiao.indicator.target.rule.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.indicator.contract.Target;
import org.jixiao.indicator.target.rule.CheckedIndicator;
import org.jixiao.indicator.target.rule.CheckedSheet;
import org.jixiao.indicator.target.rule.Counted;
import org.jixiao.indicator.target.rule.Hit;
import org.jixiao.indicator.target.rule.Level;
import org.jixiao.indicator.target.rule.Notices;
import org.jixiao.indicator.target.rule.Rule;
import org.jixiao.indicator.target.rule.SeveralYears;
import org.jixiao.indicator.target.rule.Shape;
import org.jixiao.indicator.target.rule.Text;

/**
 * CROSS: the objectives count things, and the quantity of the same things is another number. People are counted by
 * {@link PeopleCounted}. A number that another quantity promises belongs to that one.
 */
public final class ThingsCounted implements Rule {

    private static final Set<String> PEOPLE = Set.of("人", "人次");

    private record Promised(CheckedIndicator indicator, BigDecimal number, Target target) {

        static Stream<Promised> of(CheckedIndicator indicator) {
            return indicator.value().map(value -> value.reading().toTarget()).stream()
                    .flatMap(target ->
                            Stream.ofNullable(target.value()).map(number -> new Promised(indicator, number, target)));
        }

        boolean isOf(Counted counted) {
            return counted.isOf(target.unit(), Text.pairs(indicator.name()));
        }
    }

    @Override
    public Stream<Hit> in(CheckedSheet sheet) {
        List<Counted> said = sheet.objectives().stream()
                .map(Text::plain)
                .flatMap(Counted::in)
                .filter(counted -> !PEOPLE.contains(counted.unit()))
                .toList();
        if (said.isEmpty()) {
            return Stream.empty();
        }
        List<Promised> promised = sheet.at(Level.QUANTITY)
                .filter(indicator -> indicator.is(Shape.COUNT) && !indicator.is(Shape.COMPOUND))
                .filter(indicator -> !SeveralYears.are(indicator))
                .flatMap(Promised::of)
                .toList();
        return promised.stream().flatMap(one -> in(one, promised, said));
    }

    private static Stream<Hit> in(Promised one, List<Promised> all, List<Counted> said) {
        List<Counted> ofTheSame = said.stream().filter(one::isOf).toList();
        BigDecimal sum = ofTheSame.stream().map(Counted::number).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean agrees =
                sum.compareTo(one.number()) == 0 || ofTheSame.stream().anyMatch(counted -> counted.is(one.number()));
        return agrees
                ? Stream.empty()
                : ofTheSame.stream()
                        .filter(counted ->
                                all.stream().noneMatch(other -> other.isOf(counted) && counted.is(other.number())))
                        .limit(1)
                        .map(counted ->
                                Notices.hit("things-differ", one.indicator(), Map.of("stated", counted.words())));
    }
}
