package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Row;

/**
 * What the columns of a table are called, in as many rows as its head takes. A head that spans columns is followed by blanks
 * and split in the row below; one that spans rows has a blank below it.
 *
 * @param rows the head's own
 */
record ColumnHeads(List<Row> rows) {

    private static final int DEEPEST = 5;

    /** @param rows from the head's first on; a head with nothing split below it takes one row */
    static ColumnHeads of(List<Row> rows) {
        List<Row> heads = new ArrayList<>(rows.subList(0, Math.min(1, rows.size())));
        while (heads.size() < Math.min(DEEPEST, rows.size())
                && splits(new ColumnHeads(heads), rows.get(heads.size()))) {
            heads.add(rows.get(heads.size()));
        }
        return new ColumnHeads(List.copyOf(heads));
    }

    /** Each of its cells stands under a head that spans columns, or says the same again, and none is a number. */
    private static boolean splits(ColumnHeads heads, Row row) {
        return !row.isBlank()
                && IntStream.range(0, row.size()).allMatch(i -> {
                    Cell cell = row.cell(i);
                    return cell.isBlank()
                            || !isNumber(cell)
                                    && (heads.isOpen(i, Math.max(heads.width(), row.size()))
                                            || heads.lowest(i).text().equals(cell.text()));
                })
                && IntStream.range(0, row.size())
                        .anyMatch(i -> !row.cell(i).isBlank() && heads.isOpen(i, Math.max(heads.width(), row.size())));
    }

    private static boolean isNumber(Cell cell) {
        return NumberText.of(cell.text()).isPresent() && !cell.text().matches("20\\d\\d");
    }

    int width() {
        return rows.stream().mapToInt(Row::size).max().orElse(0);
    }

    /** The cells that name a column, outermost first. */
    List<Cell> of(int column) {
        List<Cell> path = new ArrayList<>();
        int from = 0;
        for (Row row : rows) {
            int at = startIn(row, column, from);
            if (at >= 0) {
                from = at;
                if (path.isEmpty()
                        || !path.get(path.size() - 1).text().equals(row.cell(at).text())) {
                    path.add(row.cell(at));
                }
            }
        }
        return path;
    }

    /** Their texts, without white space inside. */
    List<String> labels(int column) {
        return of(column).stream()
                .map(cell -> LabelText.asFiled(cell.text()))
                .filter(label -> !label.isEmpty())
                .toList();
    }

    /** The innermost of them; a missing cell where nothing names the column. */
    Cell lowest(int column) {
        List<Cell> path = of(column);
        return path.isEmpty() ? Cell.missing() : path.get(path.size() - 1);
    }

    /** Where the head stands that covers a column in a row: its own, or the nearest left of it under the same upper head. */
    private static int startIn(Row row, int column, int from) {
        for (int i = column; i >= from; i--) {
            if (!row.cell(i).isBlank()) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a column's lowest head spans more than this column, in a table of a width. */
    private boolean isOpen(int column, int width) {
        Cell lowest = lowest(column);
        return column > 0 && lowest(column - 1).equals(lowest)
                || column + 1 < width && lowest(column + 1).equals(lowest);
    }
}
