package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.budget.contract.IndicatorRow;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Row;

/** The indicators of one project of a list: all in one cell, or in columns of their own. */
record ListedPromises(Clerk clerk, ProjectListHead head, String path) {

    List<IndicatorRow> read(List<Row> rows) {
        List<IndicatorRow> indicators = new ArrayList<>();
        for (PromiseColumns columns : head.tables()) {
            List<Row> own =
                    rows.stream().filter(columns::speaks).map(columns::only).toList();
            new IndicatorTable(clerk, path, columns.head(), indicators)
                    .under(columns.dimension())
                    .read(own);
        }
        rows.stream().map(head::promises).filter(cell -> !cell.isBlank()).forEach(cell -> read(cell, indicators));
        return List.copyOf(indicators);
    }

    private void read(Cell cell, List<IndicatorRow> indicators) {
        List<IndicatorRow> rows = IndicatorText.of(cell).rows();
        if (!rows.isEmpty()) {
            clerk.ledger().read(cell, path + "/indicators");
        }
        if (rows.size() > 1) {
            clerk.notes()
                    .add(Remark.INDICATORS_SPLIT, path + "/indicators", cell.place(), Integer.toString(rows.size()));
        }
        indicators.addAll(rows);
    }
}
