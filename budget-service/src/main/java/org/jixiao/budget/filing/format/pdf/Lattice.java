package org.jixiao.budget.filing.format.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A table as its lines draw it: columns and rows between neighbouring lines, and which of the fields that they make belong
 * together because no line divides them. A side without a line is where the lines that run to it end.
 */
final class Lattice {

    /** No table on one page has more; a drawing may. */
    private static final int MOST_FIELDS = 20_000;

    private final double[] xs;
    private final double[] ys;
    private final boolean openAbove;
    private final boolean openBelow;

    /** Of each field, row by row, the first field of its cell. */
    private final int[] cells;

    Lattice(RuleNet net) {
        this.xs = places(net.down(), net.across());
        this.ys = places(net.across(), net.down());
        this.openAbove = net.across().stream().noneMatch(rule -> near(rule.at(), ys[0]));
        this.openBelow = net.across().stream().noneMatch(rule -> near(rule.at(), ys[ys.length - 1]));
        this.cells = new int[Math.max(0, columns() * rows())];
        Arrays.setAll(cells, field -> field);
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                joinNeighbours(net, row, column);
            }
        }
    }

    /** A few lines at least, and no more than a table has. */
    static boolean isDrawnBy(RuleNet net) {
        return net.across().size() + net.down().size() > 2
                && (long) net.across().size() * net.down().size() <= MOST_FIELDS;
    }

    /** Where the lines of one direction stand, and where those that cross them begin and end further out. */
    private static double[] places(List<Rule> lines, List<Rule> crossing) {
        double first = lines.stream().mapToDouble(Rule::at).min().orElse(0);
        double last = lines.stream().mapToDouble(Rule::at).max().orElse(0);
        double begin = crossing.stream().mapToDouble(Rule::from).min().orElse(first);
        double end = crossing.stream().mapToDouble(Rule::to).max().orElse(last);
        DoubleStream open = DoubleStream.of(begin, end)
                .filter(place -> place < first - Rule.TOLERANCE || place > last + Rule.TOLERANCE);
        double[] all = DoubleStream.concat(lines.stream().mapToDouble(Rule::at), open)
                .sorted()
                .toArray();
        return distinct(all);
    }

    private static double[] distinct(double[] sorted) {
        DoubleStream.Builder distinct = DoubleStream.builder();
        double before = Double.NEGATIVE_INFINITY;
        for (double place : sorted) {
            if (!near(place, before)) {
                distinct.add(place);
                before = place;
            }
        }
        return distinct.build().toArray();
    }

    private static boolean near(double one, double other) {
        return Math.abs(one - other) <= Rule.TOLERANCE;
    }

    private void joinNeighbours(RuleNet net, int row, int column) {
        double middleX = (xs[column] + xs[column + 1]) / 2;
        double middleY = (ys[row] + ys[row + 1]) / 2;
        if (column + 1 < columns() && !divided(net.down(), xs[column + 1], middleY)) {
            join(row * columns() + column, row * columns() + column + 1);
        }
        if (row + 1 < rows() && !divided(net.across(), ys[row + 1], middleX)) {
            join(row * columns() + column, (row + 1) * columns() + column);
        }
    }

    private static boolean divided(List<Rule> lines, double at, double place) {
        return lines.stream().anyMatch(line -> near(line.at(), at) && line.spans(place));
    }

    private void join(int one, int other) {
        int a = cellOf(one);
        int b = cellOf(other);
        cells[Math.max(a, b)] = Math.min(a, b);
    }

    private int cellOf(int field) {
        int cell = field;
        while (cells[cell] != cell) {
            cell = cells[cell];
        }
        return cell;
    }

    int columns() {
        return xs.length - 1;
    }

    int rows() {
        return ys.length - 1;
    }

    /** A frame around something divides nothing. */
    boolean isTable() {
        return columns() > 0
                && rows() > 0
                && Arrays.stream(cells).map(this::cellOf).distinct().count() > 1;
    }

    /** No line closes the first row: it goes on from the page before. */
    boolean isOpenAbove() {
        return openAbove;
    }

    /** No line closes the last row. */
    boolean isOpenBelow() {
        return openBelow;
    }

    boolean holds(Glyph.Point point) {
        return point.x() >= left() && point.x() <= right() && point.y() >= top() && point.y() <= bottom();
    }

    /** The first field of the cell that a point lies in, counted row by row. */
    int cellAt(Glyph.Point point) {
        return cellOf(interval(ys, point.y()) * columns() + interval(xs, point.x()));
    }

    private static int interval(double[] places, double at) {
        int found = Arrays.binarySearch(places, at);
        int interval = found >= 0 ? found : -found - 2;
        return Math.max(0, Math.min(places.length - 2, interval));
    }

    /** All fields that begin a cell, row by row. */
    int[] beginnings() {
        return IntStream.range(0, cells.length)
                .filter(field -> cells[field] == field)
                .toArray();
    }

    /** The right edge of the cell's first row. */
    double rightOf(int cell) {
        int row = cell / columns();
        int column = cell % columns();
        while (column + 1 < columns() && cellOf(row * columns() + column + 1) == cell) {
            column++;
        }
        return xs[column + 1];
    }

    double leftOf(int cell) {
        return xs[cell % columns()];
    }

    double left() {
        return xs[0];
    }

    double right() {
        return xs[xs.length - 1];
    }

    double top() {
        return ys[0];
    }

    double bottom() {
        return ys[ys.length - 1];
    }
}
