package org.jixiao.budget.project;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jixiao.budget.contract.IndicatorRow;

/** Indicator rows as read. */
final class IndicatorRows {

    private IndicatorRows() {}

    /** Whether they say the same, wherever in their documents they stand. */
    static boolean alike(List<IndicatorRow> some, List<IndicatorRow> others) {
        return some.stream()
                .map(IndicatorRows::unplaced)
                .toList()
                .equals(others.stream().map(IndicatorRows::unplaced).toList());
    }

    static Stream<String> andProse(List<IndicatorRow> rows, Stream<String> prose) {
        return Stream.concat(
                prose,
                rows.stream()
                        .flatMap(row ->
                                Stream.of(row.name(), row.definition(), row.target(), row.wholeTerm(), row.basis()))
                        .filter(Objects::nonNull));
    }

    private static IndicatorRow unplaced(IndicatorRow row) {
        return new IndicatorRow(
                row.dimension(),
                row.category(),
                row.name(),
                row.definition(),
                row.target(),
                row.wholeTerm(),
                row.basis(),
                row.weight() == null ? null : row.weight().stripTrailingZeros(),
                row.fill(),
                null);
    }
}
