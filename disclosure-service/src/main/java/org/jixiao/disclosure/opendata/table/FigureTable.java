package org.jixiao.disclosure.opendata.table;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.disclosure.assembly.PublicFigure;

/** A figure of the department as a whole a row. */
final class FigureTable {

    record Row(UUID budget, PublicFigure figure) {}

    static final Table<Row> TABLE = new Table<>(
            "figures",
            new Bilingual("其他数据", "Figures"),
            List.of(
                    Column.<Row>text("budget", "部门年度编号", Row::budget).always(),
                    Column.text("section", "所在部分", row -> row.figure().section()),
                    Column.text(
                            "path",
                            "行列名称",
                            row -> String.join(" / ", row.figure().path())),
                    Column.integer("year", "年度", row -> row.figure().year()),
                    Column.number("amount", "金额（元）", row -> row.figure().amount()),
                    Column.number("quantity", "数量", row -> row.figure().quantity()),
                    Column.text("unit", "计量单位", row -> row.figure().unit()),
                    Column.text("text", "文字", row -> row.figure().text()),
                    Column.text("kind", "类型", row -> row.figure().kind())),
            List.of(),
            List.of(new Table.Link("budget", "budgets", "id")),
            FigureTable::rows);

    private FigureTable() {}

    private static Stream<Row> rows(Opened opened) {
        return opened.document().figures().stream()
                .map(figure -> new Row(opened.document().id(), figure));
    }
}
