package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.budget.filing.document.Row;
import org.jixiao.budget.filing.document.Table;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table that is no project's form.
 *
 * @param title of the chapter it stands in; empty before the first
 * @param unit of money that was stated last before it; null where none was
 */
record TableRows(String title, @Nullable MoneyUnit unit, List<Row> rows) {

    /** The rows of a table that can be a form's. */
    static List<Row> ofForms(Table table) {
        return table.rows().stream().filter(Row::isOfForms).toList();
    }

    static TableRows under(String title, @Nullable MoneyUnit unit) {
        return new TableRows(title, unit, new ArrayList<>());
    }
}
