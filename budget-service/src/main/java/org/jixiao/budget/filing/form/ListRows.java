package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.budget.filing.document.Row;

/**
 * The rows of a table that lists projects.
 *
 * @param above what stands above its head: whose it is, its unit of money
 * @param rows those below the head
 */
record ListRows(ProjectListHead head, List<Row> above, List<Row> rows) {

    static ListRows under(ProjectListHead head, List<Row> above) {
        return new ListRows(head, List.copyOf(above), new ArrayList<>());
    }
}
