package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Fragment;
import org.jixiao.budget.filing.document.Row;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table that lists projects.
 *
 * @param above what stands above its head: whose it is, its unit of money
 * @param unit of money that was stated last before it; null where none was
 * @param rows those below the head
 */
record ListRows(
        ProjectListHead head, List<Row> above, @Nullable MoneyUnit unit, List<Row> rows) {

    static ListRows under(ProjectListHead head, List<Row> above, @Nullable MoneyUnit unit) {
        return new ListRows(head, List.copyOf(above), unit, new ArrayList<>());
    }

    /** Whether a table without a head of its own goes on with the list: levels of indicators stand in its first row. */
    boolean goesOnWith(List<Row> table) {
        return head.isTabled()
                && table.stream()
                        .findFirst()
                        .filter(row -> row.written().anyMatch(Levels::isDimension)
                                && row.written().anyMatch(Levels::isCategory))
                        .isPresent();
    }

    /** A line between two tables of the list that names a unit, as the row that it is. */
    void addUnit(Fragment line) {
        int column = head.at().getOrDefault(Label.UNIT, head.at().getOrDefault(Label.PROJECT_NAME, 0));
        List<Cell> cells = new ArrayList<>(Collections.nCopies(column, Cell.missing()));
        cells.add(new Cell(List.of(line)));
        rows.add(new Row(cells));
    }
}
