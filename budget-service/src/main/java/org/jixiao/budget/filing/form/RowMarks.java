package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Row;
import org.jspecify.annotations.Nullable;

/** The unit of money and the year that may stand in a row beside something else: whose form it is, or a title. */
record RowMarks(
        Clerk clerk, String path, Fields fields, @Nullable FiscalYear year) {

    /** The row with what it says of them taken out. @param isLabel beside which a year is the answer and no mark */
    Row without(Row row, Predicate<Cell> isLabel) {
        List<Cell> cells = new ArrayList<>();
        Cell before = Cell.missing();
        boolean oneYear = row.written().filter(RowMarks::isYear).count() == 1;
        for (Cell cell : row.cells()) {
            boolean unit = !before.isBlank() && MoneyUnit.statedIn(cell.text()).isPresent();
            boolean mark = unit || !before.isBlank() && oneYear && !isLabel.test(before) && takesYear(cell);
            MoneyUnit.statedIn(unit ? cell.text() : "").ifPresent(fields::state);
            if (unit) {
                clerk.ledger().head(cell);
            }
            cells.add(mark ? Cell.missing() : cell);
            before = cell.isBlank() ? before : cell;
        }
        return new Row(cells);
    }

    private boolean takesYear(Cell cell) {
        if (isYear(cell)) {
            takeYear(cell);
        }
        return isYear(cell);
    }

    private static boolean isYear(Cell cell) {
        return !AmountText.isNumber(cell.text()) && Years.mark(cell.text()).isPresent();
    }

    /** Takes a line that says of which year the form is, and tells where that is another. */
    void takeYear(Cell cell) {
        fields.addYearMark(cell);
        clerk.ledger().head(cell);
        Years.mark(cell.text())
                .filter(mark -> year != null && !mark.equals(year))
                .ifPresent(mark -> clerk.notes().add(Remark.YEAR_DIFFERS, path, cell));
    }
}
