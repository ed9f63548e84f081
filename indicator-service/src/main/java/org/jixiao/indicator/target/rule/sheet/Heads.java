package org.jixiao.indicator.target.rule.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jixiao.indicator.contract.Target;
import org.jixiao.indicator.target.rule.CheckedIndicator;
import org.jixiao.indicator.target.rule.CheckedSheet;
import org.jixiao.indicator.target.rule.Level;
import org.jixiao.indicator.target.rule.Shape;
import org.jixiao.indicator.target.rule.Text;

/**
 * For how many a rate is paid: as its own name says, as the only quantity in the same unit says, or as the objectives say
 * of those whom the name names. Nothing is guessed: where that is not clear, it is not known.
 */
final class Heads {

    private static final Pattern IN_NAME = Pattern.compile("(?<![\\d.每])(\\d{1,7})(?:名|位|人|个|户)(?![/月年以])");
    private static final Pattern ROLE = Pattern.compile("(\\d{1,7})(?:名|位)([\\p{IsHan}]{2,6}?)(?=[、,，和及]|发放|$)");
    private static final Pattern PERSON = Pattern.compile("^(?:人|名|位)$");

    private record Role(BigDecimal number, String name) {}

    private final CheckedSheet sheet;
    private final boolean alone;

    /** @param alone whether the sheet has one rate only */
    Heads(CheckedSheet sheet, boolean alone) {
        this.sheet = sheet;
        this.alone = alone;
    }

    Optional<Span> of(Charge charge) {
        return inName(charge)
                .or(() -> alone ? counted(charge) : Optional.empty())
                .or(() -> inObjectives(charge));
    }

    private static Optional<Span> inName(Charge charge) {
        List<Span> named = IN_NAME.matcher(charge.indicator().name())
                .results()
                .map(found -> Span.exactly(new BigDecimal(found.group(1))))
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private Optional<Span> counted(Charge charge) {
        List<Target> fitting = sheet.at(Level.QUANTITY)
                .filter(indicator -> indicator.is(Shape.COUNT) && !indicator.is(Shape.COMPOUND))
                .flatMap(indicator -> indicator.value().stream())
                .map(value -> value.reading().toTarget())
                .filter(target -> target.unit() != null && isSame(target.unit(), charge.each()))
                .toList();
        return fitting.size() == 1 ? Span.of(fitting.get(0)) : Optional.empty();
    }

    private static boolean isSame(String unit, String each) {
        return unit.equals(each) || isPerson(unit) && isPerson(each);
    }

    private static boolean isPerson(String unit) {
        return PERSON.matcher(unit).matches();
    }

    private Optional<Span> inObjectives(Charge charge) {
        if (!isPerson(charge.each())) {
            return Optional.empty();
        }
        String name = charge.indicator().name();
        return roles().stream()
                .filter(role -> name.contains(role.name()))
                .map(role -> Span.exactly(role.number()))
                .reduce(Span::plus);
    }

    /** Every role that the objectives count has to be in exactly one rate, else nobody can tell who gets what. */
    boolean isClear(List<Charge> charges) {
        return roles().stream()
                .allMatch(role -> charges.stream()
                                .map(Charge::indicator)
                                .map(CheckedIndicator::name)
                                .filter(name -> name.contains(role.name()))
                                .count()
                        <= 1);
    }

    private List<Role> roles() {
        return sheet.objectives().stream()
                .map(Text::plain)
                .flatMap(objective -> ROLE.matcher(objective).results())
                .map(found -> new Role(new BigDecimal(found.group(1)), found.group(2)))
                .toList();
    }
}
