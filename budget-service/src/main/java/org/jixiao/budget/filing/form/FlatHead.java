package org.jixiao.budget.filing.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jixiao.budget.filing.document.Row;

/**
 * The head of a form that is one wide table: left of the columns of its indicators stand the department's other labels, with
 * their values on the first row.
 */
record FlatHead(ColumnHeads columns, IndicatorHead indicators) {

    private static final int ENOUGH = 2;

    /** @param rows from the first of the head on */
    static Optional<FlatHead> of(List<Row> rows, DepartmentCells cells) {
        ColumnHeads columns = ColumnHeads.of(rows);
        return columns.rows().stream()
                .flatMap(row -> IndicatorHead.of(row).stream())
                .findFirst()
                .map(indicators -> new FlatHead(columns, indicators))
                .filter(head -> head.isFlat(cells));
    }

    private boolean isFlat(DepartmentCells cells) {
        return IntStream.range(0, indicators.first())
                        .mapToObj(columns::lowest)
                        .filter(cells::isLabel)
                        .distinct()
                        .count()
                >= ENOUGH;
    }
}
