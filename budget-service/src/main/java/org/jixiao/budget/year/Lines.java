package org.jixiao.budget.year;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Expenditure;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.ThreePublicExpense;
import org.jixiao.budget.contract.UnitBudget;
import org.jspecify.annotations.Nullable;

/**
 * One part of one budget, a line a key, in the order of the document. What stands under one key twice is added up; the
 * sum with something that is not stated is not stated. A line that is only stated by its parts is their sum.
 */
final class Lines {

    /**
     * @param within key of the line that this is a part of; null where it stands by itself
     * @param counted for the total
     */
    record Line(
            String key,
            String label,
            @Nullable String within,
            boolean counted,
            @Nullable Money amount) {

        Line plus(Line other) {
            Money sum = amount == null || other.amount == null ? null : amount.plus(other.amount);
            return new Line(key, label, within, counted, sum);
        }
    }

    private final Map<String, Line> byKey = new LinkedHashMap<>();

    private Lines(Stream<Line> lines) {
        lines.forEach(line -> byKey.merge(line.key(), line, Line::plus));
    }

    /** By source, level of government, and whether it is left over from the year before. */
    static Lines ofFunding(List<Funding> funding) {
        return new Lines(funding.stream().map(entry -> {
            String source = entry.source() == null ? Spelling.plain(entry.asFiled()) : entry.source();
            String origin =
                    entry.origin() == null ? "" : "/" + entry.origin().name().toLowerCase(Locale.ROOT);
            String key = source + origin + (entry.carryOver() ? "/carry-over" : "");
            return new Line(key, entry.asFiled(), null, true, entry.amount());
        }));
    }

    static Lines ofExpenditure(List<Expenditure> expenditure) {
        return ofKinds(
                expenditure,
                line -> new Line(
                        line.kind() == Expenditure.Kind.OTHER
                                ? key(line.kind()) + "/" + Spelling.plain(line.asFiled())
                                : key(line.kind()),
                        line.asFiled(),
                        line.kind().within() == null ? null : key(line.kind().within()),
                        line.kind().countsForTotal(),
                        line.amount()));
    }

    static Lines ofThreePublic(List<ThreePublicExpense> expenses) {
        return ofKinds(
                expenses,
                line -> new Line(
                        key(line.kind()),
                        line.asFiled(),
                        line.kind().within() == null ? null : key(line.kind().within()),
                        line.kind().within() == null,
                        line.amount()));
    }

    static Lines ofUnits(List<UnitBudget> units) {
        return new Lines(units.stream().map(unit -> {
            String name = String.valueOf(unit.unit().name());
            String key = unit.unit().code() == null
                    ? Spelling.plain(name)
                    : unit.unit().code();
            return new Line(key, unit.unit().name() == null ? key : name, null, true, unit.amount());
        }));
    }

    private static <T> Lines ofKinds(List<T> stated, Function<T, Line> line) {
        List<Line> lines = stated.stream().map(line).toList();
        return new Lines(Stream.concat(lines.stream(), wholes(lines)));
    }

    /** Those that are stated by their parts only. */
    private static Stream<Line> wholes(List<Line> lines) {
        Map<String, Line> sums = new LinkedHashMap<>();
        lines.stream()
                .filter(line -> line.within() != null)
                .map(part -> new Line(
                        String.valueOf(part.within()), String.valueOf(part.within()), null, true, part.amount()))
                .forEach(part -> sums.merge(part.key(), part, Line::plus));
        sums.keySet().removeAll(lines.stream().map(Line::key).collect(Collectors.toSet()));
        return sums.values().stream();
    }

    private static String key(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Stream<String> keys() {
        return byKey.keySet().stream();
    }

    @Nullable
    Line line(String key) {
        return byKey.get(key);
    }

    /** Nothing at all is not the same as nothing of one kind. */
    boolean sayAnything() {
        return !byKey.isEmpty();
    }
}
