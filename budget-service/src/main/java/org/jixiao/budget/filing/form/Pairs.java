package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Row;

/** A row as labels and what follows each, wherever in the row they stand. */
final class Pairs {

    /** A label and the cells up to the next one, blank ones included. */
    record Pair(Cell label, List<Cell> values) {

        List<Cell> written() {
            return values.stream().filter(cell -> !cell.isBlank()).toList();
        }

        /** The first cell that says anything, or a missing one. */
        Cell value() {
            return written().stream().findFirst().orElse(Cell.missing());
        }
    }

    private Pairs() {}

    /**
     * @param isLabel whether a cell is a known label
     * @return also what must be a label because a value follows it: at the beginning of a row, or behind a value, whatever
     *     looks like one
     */
    static List<Pair> of(Row row, Predicate<Cell> isLabel) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            Cell cell = row.cell(i);
            boolean free =
                    pairs.isEmpty() || !pairs.get(pairs.size() - 1).written().isEmpty();
            boolean first = pairs.isEmpty();
            if (isLabel.test(cell)
                    || free && (mustBeLabel(row, i, isLabel, first) || !first && alternates(row, cell, pairs))) {
                pairs.add(new Pair(cell, new ArrayList<>()));
            } else if (!pairs.isEmpty()) {
                pairs.get(pairs.size() - 1).values().add(cell);
            }
        }
        return pairs;
    }

    private static boolean mustBeLabel(Row row, int at, Predicate<Cell> isLabel, boolean first) {
        Cell cell = row.cell(at);
        Cell next = IntStream.range(at + 1, row.size())
                .mapToObj(row::cell)
                .filter(one -> !one.isBlank())
                .findFirst()
                .orElse(Cell.missing());
        if (next.isBlank() || isLabel.test(next)) {
            return false;
        }
        return LabelShape.asks(cell)
                || first && LabelShape.isShort(cell) && (row.written().count() == 2 || leads(row, isLabel));
    }

    /** Of four written cells the third is a label: then the first is one. */
    private static boolean leads(Row row, Predicate<Cell> isLabel) {
        List<Cell> written = row.written().toList();
        return written.size() == 4 && isLabel.test(written.get(2));
    }

    /** Of four written cells the third is a label as the first is: 编制数 | 25 | 编外人数 | 2. */
    private static boolean alternates(Row row, Cell cell, List<Pair> pairs) {
        List<Cell> written = row.written().toList();
        return written.size() == 4
                && cell.equals(written.get(2))
                && pairs.size() == 1
                && pairs.get(0).label().equals(written.get(0))
                && LabelShape.isShort(cell);
    }

    /** Where the cell below the first label is gone, as merged ones may be, the values stand one too far left. */
    private static Row ledBy(Row labels, Row below) {
        boolean gone = below.size() == labels.size() - 1
                && below.written().count() == below.size()
                && labels.written().count() == labels.size();
        if (!gone) {
            return below;
        }
        List<Cell> cells = new ArrayList<>(List.of(Cell.missing()));
        cells.addAll(below.cells());
        return new Row(cells);
    }

    /** Labels side by side with their values below them, cell under cell. */
    static List<Pair> ofColumns(Row labels, Row below, Predicate<Cell> isLabel) {
        Row values = ledBy(labels, below);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < Math.max(labels.size(), values.size()); i++) {
            if (isLabel.test(labels.cell(i))) {
                pairs.add(new Pair(labels.cell(i), new ArrayList<>()));
            }
            if (!pairs.isEmpty()) {
                pairs.get(pairs.size() - 1).values().add(values.cell(i));
            }
        }
        return pairs;
    }
}
