package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.budget.filing.document.Row;

/**
 * The rows of a table that is no project's form.
 *
 * @param title of the chapter it stands in; empty before the first
 */
record TableRows(String title, List<Row> rows) {

    static TableRows under(String title) {
        return new TableRows(title, new ArrayList<>());
    }
}
