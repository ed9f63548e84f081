package org.jixiao.disclosure.opendata.table;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.budget.contract.Place;
import org.jixiao.disclosure.lineage.Lineage;
import org.jspecify.annotations.Nullable;

/** A published figure a row: the approved revision it rests on, the filed document and the line it was read from. */
final class LineageTable {

    record Row(UUID budget, Lineage lineage, Lineage.Entry entry) {}

    static final Table<Row> TABLE = new Table<>(
            "lineage",
            new Bilingual("数据来源", "Lineage"),
            Stream.of(
                            Column.<Row>text("budget", "部门年度编号", Row::budget).always(),
                            Column.<Row>integer("version", "版本", row -> row.lineage()
                                            .version())
                                    .always(),
                            Column.<Row>text("pointer", "JSON 指针", row -> row.entry()
                                            .pointer())
                                    .always(),
                            Column.<Row>text("part", "所在部分", row -> row.entry().part())
                                    .always(),
                            Column.<Row>text("label", "数据", row -> row.entry().label()),
                            Column.<Row>text("field", "项", row -> row.entry().field())
                                    .always(),
                            Column.<Row>text("value", "数值", row -> row.entry().value())
                                    .always(),
                            Column.<Row>text(
                                            "kind",
                                            "由来",
                                            row -> Cells.tag(row.entry().kind()))
                                    .always(),
                            Column.<Row>integer("revision", "批复的预算版次", row -> row.lineage()
                                            .approval()
                                            .revision())
                                    .always(),
                            Column.<Row>date("approvedOn", "批复日期", row -> row.lineage()
                                    .approval()
                                    .approvedOn()),
                            Column.<Row>text("approvalDocument", "批复文号", row -> row.lineage()
                                    .approval()
                                    .document()),
                            Column.<Row>text(
                                    "filing", "申报编号", row -> row.entry().filing()),
                            Column.<Row>text("filingSha256", "申报文件 SHA-256", row -> row.lineage()
                                    .original(row.entry())),
                            Column.<Row>text("sheet", "工作表", place(Place::sheet)),
                            Column.<Row>integer("page", "页", place(Place::page)),
                            Column.<Row>integer("line", "行", place(Place::line)),
                            Column.<Row>integer("cell", "格", place(Place::cell)),
                            Column.<Row>text(
                                    "of", "计算依据", row -> Cells.lines(row.entry().of())))
                    .toList(),
            List.of("budget", "pointer"),
            List.of(new Table.Link("budget", "budgets", "id")),
            LineageTable::rows);

    private LineageTable() {}

    private static Function<Row, @Nullable Object> place(Function<Place, @Nullable Object> part) {
        return row ->
                row.entry().place() == null ? null : part.apply(row.entry().place());
    }

    private static Stream<Row> rows(Opened opened) {
        return opened.lineage().stream().flatMap(lineage -> lineage.figures().stream()
                .map(entry -> new Row(opened.edition().budget(), lineage, entry)));
    }
}
