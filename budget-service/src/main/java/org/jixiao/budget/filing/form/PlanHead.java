package org.jixiao.budget.filing.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Row;

/** The heads of a spending plan: the days it has points at, with or without its label before them. */
record PlanHead(Row row, List<Integer> days) {

    private static final int ENOUGH = 2;

    static Optional<PlanHead> of(Row row) {
        if (!row.isOfForms()) {
            return Optional.empty();
        }
        List<Integer> days = IntStream.range(0, row.size())
                .filter(i -> PlanDay.isOne(row.cell(i).text()))
                .boxed()
                .toList();
        boolean labelled =
                row.written().flatMap(cell -> Label.of(cell).stream()).anyMatch(Label.PLAN::equals);
        return days.size() >= ENOUGH || labelled && !days.isEmpty()
                ? Optional.of(new PlanHead(row, days))
                : Optional.empty();
    }

    /** Each percentage stands right of its day instead of below it. */
    boolean isInline() {
        return days.stream()
                .anyMatch(day -> PercentText.of(row.cell(day + 1).text()).isPresent());
    }

    List<Cell> inlineValues() {
        return days.stream().map(day -> row.cell(day + 1)).toList();
    }

    /** Whether a row can hold the percentages. */
    boolean takes(Row below) {
        return below.written()
                        .allMatch(cell ->
                                cell.text().length() <= 20 && Label.of(cell).isEmpty())
                && below.written().anyMatch(cell -> PercentText.of(cell.text()).isPresent());
    }

    /** The cells below each day, also where a blank cell was lost or gained on the way. */
    List<Cell> valuesIn(Row below) {
        if (below.size() == row.size()) {
            return days.stream().map(below::cell).toList();
        }
        if (below.size() == days.size()) {
            return below.cells();
        }
        List<Cell> written = below.written().toList();
        int offset = below.size() - row.size();
        return written.size() == days.size()
                ? written
                : days.stream()
                        .map(day -> day + offset < 0 ? Cell.missing() : below.cell(day + offset))
                        .toList();
    }
}
