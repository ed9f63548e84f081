package org.jixiao.indicator.library.use;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jixiao.indicator.value.Reading;
import org.jixiao.indicator.value.kind.Bound;
import org.jixiao.indicator.value.kind.Measure;
import org.jspecify.annotations.Nullable;

/**
 * How a definition is used.
 *
 * @param approvedSheets sheets in force that have such an indicator
 * @param draftSheets sheets that have one and are not in force as they stand, as far as the caller may read them: drafted,
 *     submitted, returned, or approved while their budget is not
 * @param values the targets in force as written, the commonest first, ten at most
 * @param numbers of those that are one number, in the measure most of them have; null where none is
 */
@Schema(name = "DefinitionUse")
public record UseView(
        int approvedSheets,
        int draftSheets,
        List<ValueInUse> values,
        @Nullable Numbers numbers) {

    private static final int SHOWN = 10;

    /** A target as written, and how often. */
    @Schema(name = "ValueInUse")
    public record ValueInUse(String text, int indicators) {}

    /** The numbers in order. @param median the lower of two in the middle */
    @Schema(name = "NumbersInUse")
    public record Numbers(String unit, int indicators, BigDecimal least, BigDecimal median, BigDecimal most) {

        private static Numbers of(Measure measure, List<Bound> bounds) {
            List<BigDecimal> sorted = bounds.stream().map(Bound::value).sorted().toList();
            int last = sorted.size() - 1;
            return new Numbers(
                    measure.toString(), sorted.size(), sorted.get(0), sorted.get(last / 2), sorted.get(last));
        }
    }

    static UseView of(List<Used> found) {
        List<String> targets = found.stream()
                .filter(Used::inForce)
                .map(Used::target)
                .filter(Objects::nonNull)
                .filter(target -> !target.isBlank())
                .map(String::strip)
                .toList();
        return new UseView(
                sheets(found, true),
                sheets(found, false),
                values(targets),
                numbers(targets).orElse(null));
    }

    private static int sheets(List<Used> found, boolean inForce) {
        return (int) found.stream()
                .filter(used -> used.inForce() == inForce)
                .map(Used::sheet)
                .distinct()
                .count();
    }

    private static List<ValueInUse> values(List<String> targets) {
        return targets.stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.summingInt(target -> 1)))
                .entrySet()
                .stream()
                .map(entry -> new ValueInUse(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(ValueInUse::indicators)
                        .reversed()
                        .thenComparing(ValueInUse::text))
                .limit(SHOWN)
                .toList();
    }

    private static Optional<Numbers> numbers(List<String> targets) {
        return targets.stream()
                .flatMap(target -> Reading.of(target, null).stream())
                .flatMap(reading -> reading.value().bound().stream())
                .collect(Collectors.groupingBy(Bound::measure))
                .entrySet()
                .stream()
                .max(Comparator.comparingInt((Map.Entry<Measure, List<Bound>> entry) ->
                                entry.getValue().size())
                        .thenComparing(entry -> entry.getKey().toString()))
                .map(entry -> Numbers.of(entry.getKey(), entry.getValue()));
    }
}
