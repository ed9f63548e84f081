package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Row;

/**
 * The head of a table that lists projects, one a row, with their money side by side.
 *
 * @param amount where the whole amount stands; -1 where it has no column
 * @param funds where the sources stand
 * @param objectives where the goals stand; -1 where they have no column
 * @param indicators where all indicators stand in one cell; -1 where they have no column
 */
record ProjectListHead(Row row, int name, int amount, List<Integer> funds, int objectives, int indicators) {

    static Optional<ProjectListHead> of(Row row, FundLabels fundLabels) {
        int name = -1;
        int amount = -1;
        int objectives = -1;
        int indicators = -1;
        List<Integer> funds = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            Cell cell = row.cell(i);
            Label label = Label.of(cell).orElse(null);
            if (label == Label.PROJECT_NAME && name < 0) {
                name = i;
            } else if (label == Label.AMOUNT || label == Label.TOTAL) {
                amount = amount < 0 ? i : amount;
            } else if (label == Label.OBJECTIVES) {
                objectives = i;
            } else if (Column.of(cell).filter(Column.NAME::equals).isPresent()) {
                indicators = i;
            } else if (fundLabels.isAlike(cell)) {
                funds.add(i);
            }
        }
        boolean money = amount >= 0 || funds.size() > 1;
        boolean lists = name >= 0 && money && (objectives >= 0 || indicators >= 0);
        return lists
                ? Optional.of(new ProjectListHead(row, name, amount, List.copyOf(funds), objectives, indicators))
                : Optional.empty();
    }

    Cell cell(Row of, int column) {
        return column < 0 ? Cell.missing() : of.cell(column);
    }
}
