package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.Procurement;
import org.jixiao.budget.contract.StatedTotal;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Row;
import org.jixiao.budget.forms.Statement;
import org.jspecify.annotations.Nullable;

/** Reads a table of purchases, line by line; a line that calls itself a sum is one. */
final class ProcurementTable {

    private static final Pattern SUM = Pattern.compile(".{0,60}(?:小计|合计|总计)");

    private final Clerk clerk;
    private final ProcurementHead head;
    private final Figures figures;
    private final FundLabels fundLabels;
    private final Statement statement;

    ProcurementTable(
            Clerk clerk, ProcurementHead head, @Nullable MoneyUnit unit, FundLabels fundLabels, Statement statement) {
        this.clerk = clerk;
        this.head = head;
        this.figures = Figures.in(clerk, unit);
        this.fundLabels = fundLabels;
        this.statement = statement;
    }

    /** @param below the rows below the head's first */
    void read(List<Row> below) {
        head.heads().forEach(row -> row.written().forEach(cell -> clerk.label(cell, "/procurement")));
        for (Row row : below.subList(head.rows() - 1, below.size())) {
            Cell first = row.written().findFirst().orElse(Cell.missing());
            if (SUM.matcher(LabelText.bare(first.text())).matches()) {
                readSum(row, first);
            } else if (!head.cell(row, ProcurementColumn.ITEM).isBlank()) {
                readLine(row);
                readOthers(row, head.cell(row, ProcurementColumn.ITEM).text());
            } else {
                readOthers(row, first.text());
            }
        }
    }

    private void readSum(Row row, Cell label) {
        String path = "/totals/" + statement.totals().size();
        statement
                .totals()
                .add(new StatedTotal(
                        StatedTotal.Of.PROCUREMENT,
                        clerk.take(label, path + "/asFiled"),
                        money(row, ProcurementColumn.AMOUNT, path + "/amount"),
                        funding(row, path)));
    }

    private void readLine(Row row) {
        String path = "/procurement/" + statement.procurement().size();
        String unit = text(row, ProcurementColumn.UNIT, path + "/unit");
        QuantityText quantity = figures.quantity(head.cell(row, ProcurementColumn.QUANTITY), path + "/quantity");
        statement
                .procurement()
                .add(new Procurement(
                        text(row, ProcurementColumn.PROJECT, path + "/project"),
                        money(row, ProcurementColumn.PROJECT_BUDGET, path + "/projectBudget"),
                        clerk.take(head.cell(row, ProcurementColumn.ITEM), path + "/item"),
                        text(row, ProcurementColumn.CATALOGUE_CODE, path + "/catalogueCode"),
                        unit == null && quantity != null ? quantity.unit() : unit,
                        quantity == null ? null : quantity.number(),
                        money(row, ProcurementColumn.UNIT_PRICE, path + "/unitPrice"),
                        money(row, ProcurementColumn.AMOUNT, path + "/amount"),
                        funding(row, path)));
    }

    private @Nullable Money money(Row row, ProcurementColumn column, String path) {
        MoneyUnit own = head.unitOf(column);
        return (own == null ? figures : Figures.in(clerk, own)).money(head.cell(row, column), path);
    }

    /** What a purchase has no field for: 备注, 采购方式. */
    private void readOthers(Row row, String item) {
        head.others().forEach((index, label) -> {
            if (Column.of(label).filter(Column.ORDINAL::equals).isPresent()) {
                clerk.ledger().head(row.cell(index));
            } else if (!row.cell(index).isBlank()) {
                String path = "/figures/" + statement.figures().size();
                List<String> labels = List.of(item, LabelText.asFiled(label.text()));
                statement.figures().add(new FigureValue(clerk, null).read("", labels, row.cell(index), path));
            }
        });
    }

    private @Nullable String text(Row row, ProcurementColumn column, String path) {
        String text = clerk.take(head.cell(row, column), path);
        return text.isEmpty() ? null : text;
    }

    private List<Funding> funding(Row row, String path) {
        List<Funding> funding = new ArrayList<>();
        head.funds()
                .forEach((index, label) -> funding.add(new Funding(
                        LabelText.asFiled(label.text()),
                        fundLabels.code(label),
                        null,
                        figures.money(row.cell(index), path + "/funding/" + funding.size() + "/amount"))));
        return funding;
    }
}
