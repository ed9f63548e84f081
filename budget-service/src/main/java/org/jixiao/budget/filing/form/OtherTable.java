package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Row;
import org.jixiao.budget.forms.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A table that is no project's form: purchases, assets, or whatever else a document lists. Nothing of it is lost.
 *
 * @param holders where it is added whose the tables are
 * @param firstUnit of money that the document states, for tables before it; null where it states none
 */
record OtherTable(
        Clerk clerk,
        FundLabels fundLabels,
        Statement statement,
        List<Coded> holders,
        @Nullable MoneyUnit firstUnit) {

    /** The number of a table, or its name. */
    private static final Pattern TITLE = Pattern.compile("(?:附?表[一二三四五六七八九十\\d]{1,3}[:：]?)(?:.{2,40}表)?|.{2,40}表");

    private static final Pattern PAGE = Pattern.compile("页码|页次|页号|所在页");

    void read(TableRows table) {
        stacked(table).forEach(this::readOne);
    }

    /** Tables that stand in one without a gap, each under a line of its own that calls it a table. */
    private static List<TableRows> stacked(TableRows table) {
        List<TableRows> pieces = new ArrayList<>();
        TableRows piece = TableRows.under(table.title(), table.unit());
        for (Row row : table.rows()) {
            boolean ended = isTitle(row)
                    && piece.rows().stream().anyMatch(one -> one.written().count() > 1);
            if (ended) {
                pieces.add(piece);
                piece = TableRows.under(table.title(), table.unit());
            }
            piece.rows().add(row);
        }
        pieces.add(piece);
        return pieces;
    }

    private static boolean isTitle(Row row) {
        return row.written().count() == 1
                && row.written().allMatch(cell -> TITLE.matcher(LabelText.bare(cell.text()))
                        .matches());
    }

    /** Says on which page each table stands. */
    private static boolean isContents(List<Row> rows) {
        return rows.stream().limit(2).flatMap(Row::written).anyMatch(cell -> PAGE.matcher(LabelText.bare(cell.text()))
                .matches());
    }

    private void readOne(TableRows table) {
        MoneyUnit unit = table.unit() == null ? firstUnit : table.unit();
        List<Row> rows = table.rows();
        if (isContents(rows)) {
            rows.stream().flatMap(Row::written).flatMap(Cell::written).forEach(clerk.ledger()::furniture);
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            Row head = rows.get(i);
            List<Row> below = rows.subList(i + 1, rows.size());
            ProcurementHead purchases = ProcurementHead.of(head, below.isEmpty() ? null : below.get(0));
            if (purchases != null) {
                TableFrame frame = frame(rows.subList(0, i), unit);
                new ProcurementTable(clerk, purchases, frame.unit(), fundLabels, statement).read(below);
                return;
            }
            AssetHead assets = AssetHead.of(head, below);
            if (assets != null) {
                TableFrame frame = frame(rows.subList(0, i), unit);
                new AssetTable(clerk, assets, frame, statement).read(below);
                return;
            }
        }
        new FigureTable(clerk, statement, holders, unit).read(table);
    }

    private TableFrame frame(List<Row> above, @Nullable MoneyUnit unit) {
        TableFrame frame = TableFrame.read(clerk, above, unit);
        holders.add(frame.holder());
        return frame;
    }
}
