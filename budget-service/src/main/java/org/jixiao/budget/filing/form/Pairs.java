package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
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

    static List<Pair> of(Row row, Predicate<Cell> isLabel) {
        List<Pair> pairs = new ArrayList<>();
        for (Cell cell : row.cells()) {
            if (isLabel.test(cell)) {
                pairs.add(new Pair(cell, new ArrayList<>()));
            } else if (!pairs.isEmpty()) {
                pairs.get(pairs.size() - 1).values().add(cell);
            }
        }
        return pairs;
    }

    /** Labels side by side with their values below them, cell under cell. */
    static List<Pair> ofColumns(Row labels, Row values, Predicate<Cell> isLabel) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            if (isLabel.test(labels.cell(i))) {
                pairs.add(new Pair(labels.cell(i), List.of(values.cell(i))));
            }
        }
        return pairs;
    }
}
