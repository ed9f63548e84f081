package org.jixiao.budget.filing.format.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table, or what of it stands on one page.
 *
 * @param openAbove no line closes its first row
 * @param openBelow no line closes its last row
 */
record PrintedTable(double left, double right, double top, boolean openAbove, boolean openBelow, List<PrintedRow> rows)
        implements Piece {

    /** Without rows at its ends that hold nothing. */
    PrintedTable {
        int from = 0;
        int to = rows.size();
        while (to > from && rows.get(to - 1).written().findAny().isEmpty()) {
            to--;
        }
        while (from < to && rows.get(from).written().findAny().isEmpty()) {
            from++;
        }
        rows = List.copyOf(rows.subList(from, to));
    }

    /** It may be the rest of a table that fills the page before: it is as wide, or its columns are. */
    boolean continues(PrintedTable before) {
        boolean asWide = Math.abs(right - before.right) <= Rule.TOLERANCE;
        return Math.abs(left - before.left) <= Rule.TOLERANCE && (asWide || sharesColumns(before));
    }

    private boolean sharesColumns(PrintedTable other) {
        double[] mine = edges();
        double[] others = other.edges();
        return mine.length > 2 && isAmong(mine, others) || others.length > 2 && isAmong(others, mine);
    }

    private static boolean isAmong(double[] edges, double[] all) {
        return Arrays.stream(edges)
                .allMatch(edge -> Arrays.stream(all).anyMatch(other -> Math.abs(edge - other) <= Rule.TOLERANCE));
    }

    private double[] edges() {
        return distinct(rows.stream()
                .flatMap(row -> row.cells().stream())
                .mapToDouble(PrintedCell::left)
                .sorted()
                .toArray());
    }

    /** How many of its first rows are the head of the table over again. */
    int headRepeatedFrom(PrintedTable before) {
        return new RepeatedHead(before.rows, rows).length();
    }

    /** With its rest. A row that the page break cut is one row again. */
    PrintedTable and(PrintedTable rest, int skipped) {
        List<PrintedRow> all = new ArrayList<>(rows);
        List<PrintedRow> more = rest.rows.subList(skipped, rest.rows.size());
        PrintedRow last = rows.get(rows.size() - 1);
        boolean cut = !more.isEmpty()
                && (openBelow && rest.openAbove && skipped == 0 || more.get(0).goesOnFrom(last));
        if (cut) {
            all.set(all.size() - 1, last.and(more.get(0)));
        }
        all.addAll(more.subList(cut ? 1 : 0, more.size()));
        return new PrintedTable(left, Math.max(right, rest.right), top, openAbove, rest.openBelow, all);
    }

    /** Row by row, the text of each cell where it begins among all columns of the table. */
    Printed.Rows printed() {
        double[] columns = edges();
        return new Printed.Rows(rows.stream()
                .map(row -> new Printed.Rows.Line(row.page(), texts(row, columns)))
                .toList());
    }

    private static List<String> texts(PrintedRow row, double[] columns) {
        String[] texts = Stream.generate(() -> "").limit(columns.length).toArray(String[]::new);
        row.written().forEach(cell -> {
            int column = columnOf(cell, columns);
            texts[column] = texts[column].isEmpty() ? Wrapping.text(cell) : texts[column] + "\n" + Wrapping.text(cell);
        });
        return List.of(texts);
    }

    private static int columnOf(PrintedCell cell, double[] columns) {
        int found = Arrays.binarySearch(columns, cell.left());
        return Math.max(0, found >= 0 ? found : -found - 2);
    }

    private static double[] distinct(double[] sorted) {
        double[] distinct = new double[sorted.length];
        int count = 0;
        for (double edge : sorted) {
            if (count == 0 || edge - distinct[count - 1] > Rule.TOLERANCE) {
                distinct[count++] = edge;
            }
        }
        return Arrays.copyOf(distinct, count);
    }
}
