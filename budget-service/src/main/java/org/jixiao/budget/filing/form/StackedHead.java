package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Row;

/**
 * A head of up to three rows read as one: below a cell that covers several columns stand the heads of each.
 *
 * @param rows as they stand
 * @param row the innermost head of each column
 * @param groups what stands right above it, carried over the columns that it covers; missing where nothing does
 */
record StackedHead(List<Row> rows, Row row, List<Cell> groups) {

    private static final int HIGHEST = 3;

    /** Every head that could begin at a row of a table, the highest first. */
    static Stream<StackedHead> at(List<Row> rows, int index) {
        return IntStream.iterate(Math.min(HIGHEST, rows.size() - index), depth -> depth > 0, depth -> depth - 1)
                .mapToObj(depth -> of(rows.subList(index, index + depth)));
    }

    private static StackedHead of(List<Row> rows) {
        StackedHead head = new StackedHead(rows, rows.get(0), List.of());
        for (Row below : rows.subList(1, rows.size())) {
            head = head.over(below);
        }
        return head;
    }

    private StackedHead over(Row below) {
        List<Cell> heads = new ArrayList<>();
        List<Cell> above = new ArrayList<>();
        Cell group = Cell.missing();
        for (int i = 0; i < Math.max(row.size(), below.size()); i++) {
            Cell upper = row.cell(i);
            Cell lower = below.cell(i);
            group = upper.isBlank() ? group : upper;
            heads.add(lower.isBlank() ? upper : lower);
            above.add(lower.isBlank() ? group(i) : group);
        }
        return new StackedHead(rows, new Row(heads), List.copyOf(above));
    }

    Cell group(int column) {
        return column < groups.size() ? groups.get(column) : Cell.missing();
    }

    /** How many rows it stands on. */
    int depth() {
        return rows.size();
    }

    /** Whether a row reads like one of its own. */
    boolean isMadeOf(Row other) {
        return rows.stream().anyMatch(one -> texts(one).equals(texts(other)));
    }

    private static List<String> texts(Row row) {
        return row.cells().stream().map(Cell::text).map(LabelText::bare).toList();
    }
}
