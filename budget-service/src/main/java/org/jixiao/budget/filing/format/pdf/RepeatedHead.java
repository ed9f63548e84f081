package org.jixiao.budget.filing.format.pdf;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The head of a table that the next page prints over again, above the rows that go on there. It need not be what the table begins
 * with: a form asks for a project's name first, and the heads of its indicators come further down.
 *
 * @param before the rows up to the page break
 * @param next the rows behind it
 */
record RepeatedHead(List<PrintedRow> before, List<PrintedRow> next) {

    /** Fewer cells side by side may be a label and its value, which two forms may share. */
    private static final int COLUMNS = 3;

    private static final int HIGHEST = 3;

    /** A head stands no further from the beginning of a table, or else on the page before. */
    private static final int TOP = 60;

    /** How many of the next page's first rows it takes; none where they repeat no head. */
    int length() {
        int page = before.get(before.size() - 1).page();
        return IntStream.range(0, before.size())
                .filter(row -> row < TOP || before.get(row).page() == page)
                .map(this::lengthFrom)
                .max()
                .orElse(0);
    }

    private int lengthFrom(int first) {
        int same = 0;
        int head = 0;
        while (first + same < before.size()
                && same < next.size()
                && next.get(same).repeats(before.get(first + same))) {
            same++;
            if (next.get(same - 1).written().count() >= COLUMNS) {
                head = same;
            }
        }
        return head > 0 && headsWhatFollows(first, first + head) ? head : 0;
    }

    /** Below it stand the rows of its columns up to the page break. What stands there otherwise is a form that ended with another head. */
    private boolean headsWhatFollows(int from, int to) {
        if (to == before.size()) {
            return to - from <= HIGHEST && next.size() > to - from;
        }
        List<PrintedCell> columns = columns(before.subList(from, to));
        return before.subList(to, before.size()).stream().allMatch(row -> isUnder(columns, row));
    }

    /** Its innermost cells: what covers several of them names a group. */
    private static List<PrintedCell> columns(List<PrintedRow> head) {
        List<PrintedCell> cells = head.stream()
                .filter(row -> row.cells().size() >= COLUMNS)
                .flatMap(row -> row.cells().stream())
                .toList();
        return cells.stream()
                .filter(cell -> cells.stream().noneMatch(other -> other.isWithin(cell) && !cell.isWithin(other)))
                .toList();
    }

    /** Most of its cells stand in one column each; a sum may cover several. */
    private static boolean isUnder(List<PrintedCell> columns, PrintedRow row) {
        long within = row.cells().stream()
                .filter(cell -> columns.stream().anyMatch(cell::isWithin))
                .count();
        return row.cells().size() == 1 || within * 2 > row.cells().size();
    }
}
