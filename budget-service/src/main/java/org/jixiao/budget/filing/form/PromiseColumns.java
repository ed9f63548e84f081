package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Row;

/**
 * The columns of a list that hold indicators.
 *
 * @param dimension what stands above them, where each dimension has columns of its own; else missing
 */
record PromiseColumns(IndicatorHead head, Cell dimension, int from, int to) {

    static List<PromiseColumns> of(StackedHead head) {
        List<PromiseColumns> blocks = ofDimensions(head);
        if (!blocks.isEmpty()) {
            return blocks;
        }
        return IndicatorHead.of(head.row())
                .filter(table -> table.has(Column.NAME) && table.has(Column.TARGET) && table.has(Column.CATEGORY))
                .map(table -> new PromiseColumns(
                        table, Cell.missing(), table.leftmost().first(), table.size()))
                .stream()
                .toList();
    }

    private static List<PromiseColumns> ofDimensions(StackedHead head) {
        List<PromiseColumns> blocks = new ArrayList<>();
        int size = head.row().size();
        for (int from = 0; from < size; ) {
            Cell group = head.group(from);
            int at = from;
            int to = IntStream.range(from + 1, size)
                    .filter(i -> !head.group(i).equals(head.group(at)))
                    .findFirst()
                    .orElse(size);
            if (Levels.isOne(group)) {
                block(head.row(), group, from, to).ifPresent(blocks::add);
            }
            from = to;
        }
        return blocks;
    }

    private static Optional<PromiseColumns> block(Row row, Cell group, int from, int to) {
        IndicatorHead head = IndicatorHead.within(row, from, to);
        return head.has(Column.NAME) && head.has(Column.TARGET)
                ? Optional.of(new PromiseColumns(head, group, from, to))
                : Optional.empty();
    }

    boolean covers(int column) {
        return column >= from && column < to;
    }

    boolean speaks(Row row) {
        return IntStream.range(from, to).anyMatch(i -> !row.cell(i).isBlank());
    }

    /** The row with nothing but these columns, the dimension that stands above them in front. */
    Row only(Row row) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < Math.max(row.size(), to); i++) {
            cells.add(covers(i) ? row.cell(i) : Cell.missing());
        }
        return new Row(cells);
    }
}
