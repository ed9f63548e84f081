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
        for (Row row : rows) {
            head.promises().stream()
                    .filter(column -> !row.cell(column).isBlank())
                    .forEach(column -> read(head.row().cell(column), row.cell(column), indicators));
        }
        return List.copyOf(indicators);
    }

    /** @param above what heads the cell: 绩效指标, or the level that all in it is of */
    private void read(Cell above, Cell cell, List<IndicatorRow> indicators) {
        boolean level = Levels.isOne(above);
        IndicatorText text = level ? IndicatorText.under(above.text(), cell) : IndicatorText.of(cell);
        List<IndicatorRow> rows = text.rows();
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
