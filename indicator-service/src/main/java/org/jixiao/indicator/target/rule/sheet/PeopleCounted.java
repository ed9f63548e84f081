package org.jixiao.indicator.target.rule.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.indicator.contract.Target;
import org.jixiao.indicator.target.rule.CheckedIndicator;
import org.jixiao.indicator.target.rule.CheckedSheet;
import org.jixiao.indicator.target.rule.Hit;
import org.jixiao.indicator.target.rule.Level;
import org.jixiao.indicator.target.rule.Notices;
import org.jixiao.indicator.target.rule.Rule;
import org.jixiao.indicator.target.rule.SeveralYears;
import org.jixiao.indicator.target.rule.Shape;
import org.jixiao.indicator.target.rule.Text;

/**
 * CROSS: people whom the objectives count, and no quantity does, or none with that number. A number for each of
 * something (每村1人) is no count, and those who benefit from what is done are not among its quantities.
 */
public final class PeopleCounted implements Rule {

    private static final Pattern PEOPLE =
            Pattern.compile("(?<![\\d.每])(\\d{1,7}(?:\\.\\d{1,4})?)(万)?余?(?:名|位|人)(?![均次月年天/])");
    private static final int TEN_THOUSAND = 4;
    private static final String EACH = "每(?!年|季|月).{0,6}$";
    private static final String BENEFIT = "(?:惠及|受益|带动|辐射|吸引|覆盖)[^,:;。]{0,12}$";
    private static final int AHEAD = 16;
    private static final String PERSON = "^(?:人|名|位|人次)$";

    private record Said(BigDecimal number, String words) {}

    @Override
    public Stream<Hit> in(CheckedSheet sheet) {
        List<Said> said = sheet.objectives().stream()
                .map(Text::plain)
                .flatMap(PeopleCounted::people)
                .filter(one -> beyondQuantities(sheet).noneMatch(number -> number.compareTo(one.number()) == 0))
                .toList();
        List<CheckedIndicator> quantities = sheet.at(Level.QUANTITY)
                .filter(indicator -> !indicator.isUnnamed())
                .toList();
        if (sheet.isOfDepartment() || said.isEmpty() || quantities.isEmpty()) {
            return Stream.empty();
        }
        List<CheckedIndicator> counted = quantities.stream()
                .filter(indicator -> indicator.is(Shape.COUNT) && countsPeople(indicator))
                .toList();
        String words = said.stream().map(Said::words).distinct().collect(Collectors.joining("、"));
        if (counted.isEmpty()) {
            return Stream.of(Notices.hit("people-not-counted", quantities.get(0), Map.of("people", words)));
        }
        return counted.size() > 1 || SeveralYears.are(counted.get(0)) || agrees(counted.get(0), said)
                ? Stream.empty()
                : Stream.of(Notices.hit("people-differ", counted.get(0), Map.of("people", words)));
    }

    private static Stream<Said> people(String objective) {
        return PEOPLE.matcher(objective)
                .results()
                .filter(found -> !Text.finds(EACH, objective.substring(Math.max(0, found.start() - 8), found.start())))
                .filter(found ->
                        !Text.finds(BENEFIT, objective.substring(Math.max(0, found.start() - AHEAD), found.start())))
                .map(PeopleCounted::said);
    }

    private static Said said(MatchResult found) {
        BigDecimal number = new BigDecimal(found.group(1));
        return new Said(found.group(2) == null ? number : number.movePointRight(TEN_THOUSAND), found.group());
    }

    /** How many people the benefits and costs speak of. */
    private static Stream<BigDecimal> beyondQuantities(CheckedSheet sheet) {
        return sheet.indicators().stream()
                .filter(indicator -> indicator.level() != Level.QUANTITY && countsPeople(indicator))
                .flatMap(indicator -> number(indicator).stream());
    }

    private static Optional<BigDecimal> number(CheckedIndicator indicator) {
        return indicator.value().map(value -> value.reading().toTarget()).map(Target::value);
    }

    private static boolean countsPeople(CheckedIndicator indicator) {
        return unit(indicator).filter(unit -> Text.finds(PERSON, unit)).isPresent();
    }

    private static Optional<String> unit(CheckedIndicator indicator) {
        return indicator.value().map(value -> value.reading().toTarget()).map(Target::unit);
    }

    /** One of the numbers, or all together; a range and a rough number agree with anything. */
    private static boolean agrees(CheckedIndicator indicator, List<Said> said) {
        BigDecimal asked = number(indicator).orElse(null);
        BigDecimal all = said.stream().map(Said::number).reduce(BigDecimal.ZERO, BigDecimal::add);
        return asked == null
                || all.compareTo(asked) == 0
                || said.stream().anyMatch(one -> one.number().compareTo(asked) == 0);
    }
}
