package org.jixiao.budget.filing.form;

import java.util.List;
import org.jixiao.budget.filing.document.Row;
import org.jspecify.annotations.Nullable;

/** A table that is no project's form: purchases, assets, or whatever else a document lists. Nothing of it is lost. */
record OtherTable(
        Clerk clerk,
        FundLabels fundLabels,
        Statement statement,
        @Nullable MoneyUnit documentUnit) {

    void read(TableRows table) {
        List<Row> rows = table.rows();
        for (int i = 0; i < rows.size(); i++) {
            Row head = rows.get(i);
            List<Row> below = rows.subList(i + 1, rows.size());
            ProcurementHead purchases = ProcurementHead.of(head, below.isEmpty() ? null : below.get(0));
            if (purchases != null) {
                TableFrame frame = TableFrame.read(clerk, rows.subList(0, i), documentUnit);
                new ProcurementTable(clerk, purchases, frame.unit(), fundLabels, statement).read(below);
                return;
            }
            AssetHead assets = AssetHead.of(head, below);
            if (assets != null) {
                TableFrame frame = TableFrame.read(clerk, rows.subList(0, i), documentUnit);
                new AssetTable(clerk, assets, frame, statement).read(below);
                return;
            }
        }
        new FigureTable(clerk, statement, documentUnit).read(table);
    }
}
