package org.jixiao.budget.filing.form;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.budget.contract.Asset;
import org.jixiao.budget.contract.StatedTotal;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Row;
import org.jixiao.budget.forms.Statement;
import org.jspecify.annotations.Nullable;

/** Reads a table of state assets, line by line. */
final class AssetTable {

    private static final Pattern SUM = Pattern.compile("(?:固定)?资产总额|合计|总计");
    private static final Pattern COUNTED_IN = Pattern.compile("[(（]([^()（）]{1,10})[)）]$");

    private final Clerk clerk;
    private final AssetHead head;
    private final TableFrame frame;
    private final Figures figures;
    private final Statement statement;

    AssetTable(Clerk clerk, AssetHead head, TableFrame frame, Statement statement) {
        this.clerk = clerk;
        this.head = head;
        this.frame = frame;
        this.figures = Figures.in(clerk, head.unit() == null ? frame.unit() : head.unit());
        this.statement = statement;
    }

    void read(List<Row> below) {
        head.row().written().forEach(cell -> clerk.label(cell, "/assets"));
        for (Row row : below) {
            Cell label = row.written().findFirst().orElse(Cell.missing());
            if (SUM.matcher(LabelText.of(label.text()).key()).matches()) {
                String path = "/totals/" + statement.totals().size();
                figures.quantity(row.cell(head.quantity()), path + "/quantity");
                statement
                        .totals()
                        .add(new StatedTotal(
                                StatedTotal.Of.ASSETS,
                                clerk.take(label, path + "/asFiled"),
                                figures.money(row.cell(head.value()), path + "/amount"),
                                List.of()));
                readOthers(row, label.text());
            } else if (!label.isBlank()) {
                readLine(row, label);
            }
        }
    }

    private void readLine(Row row, Cell label) {
        String path = "/assets/" + statement.assets().size();
        String item = clerk.take(label, path + "/item");
        QuantityText quantity = figures.quantity(row.cell(head.quantity()), path + "/quantity");
        statement
                .assets()
                .add(new Asset(
                        kind(item),
                        item,
                        quantity == null ? null : quantity.number(),
                        unit(item, row, quantity, path),
                        figures.money(row.cell(head.value()), path + "/value"),
                        frame.asOf()));
        readOthers(row, item);
    }

    /** What an asset has no field for: its net value beside its price. */
    private void readOthers(Row row, String item) {
        FigureValue values = new FigureValue(clerk, figures.unit());
        head.others().forEach((index, label) -> {
            if (!row.cell(index).isBlank()) {
                String path = "/figures/" + statement.figures().size();
                List<String> labels = List.of(item, LabelText.asFiled(label.text()));
                statement.figures().add(values.read("", labels, row.cell(index), path));
            }
        });
    }

    private @Nullable String unit(String item, Row row, @Nullable QuantityText quantity, String path) {
        String stated = head.counted() < 0 ? "" : clerk.take(row.cell(head.counted()), path + "/unit");
        if (!stated.isEmpty()) {
            return stated;
        }
        if (quantity != null && quantity.unit() != null) {
            return quantity.unit();
        }
        Matcher counted = COUNTED_IN.matcher(item);
        return counted.find() ? counted.group(1) : null;
    }

    private static Asset.Kind kind(String item) {
        if (item.contains("办公用房")) {
            return Asset.Kind.OFFICES;
        }
        if (item.contains("房屋")) {
            return Asset.Kind.BUILDINGS;
        }
        if (item.contains("车辆")) {
            return Asset.Kind.VEHICLES;
        }
        return item.contains("设备") ? Asset.Kind.COSTLY_EQUIPMENT : Asset.Kind.OTHER;
    }
}
