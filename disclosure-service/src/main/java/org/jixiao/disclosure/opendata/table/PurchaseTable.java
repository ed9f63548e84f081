package org.jixiao.disclosure.opendata.table;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.budget.contract.Procurement;

/** A line of government procurement a row. */
final class PurchaseTable {

    record Row(UUID budget, Procurement line) {}

    static final Table<Row> TABLE = new Table<>(
            "procurement",
            new Bilingual("政府采购", "Procurement"),
            List.of(
                    Column.<Row>text("budget", "部门年度编号", Row::budget).always(),
                    Column.text("project", "项目名称", row -> row.line().project()),
                    Column.number("projectBudget", "项目预算（元）", row -> row.line().projectBudget()),
                    Column.<Row>text("item", "采购物品名称", row -> row.line().item()).always(),
                    Column.text("catalogueCode", "采购目录序号", row -> row.line().catalogueCode()),
                    Column.text("unit", "计量单位", row -> row.line().unit()),
                    Column.number("quantity", "数量", row -> row.line().quantity()),
                    Column.number("unitPrice", "单价（元）", row -> row.line().unitPrice()),
                    Column.number("amount", "采购金额（元）", row -> row.line().amount())),
            List.of(),
            List.of(new Table.Link("budget", "budgets", "id")),
            PurchaseTable::rows);

    private PurchaseTable() {}

    private static Stream<Row> rows(Opened opened) {
        return opened.document().procurement().stream()
                .map(line -> new Row(opened.document().id(), line));
    }
}
