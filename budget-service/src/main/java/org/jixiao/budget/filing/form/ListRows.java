package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.List;
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
}
