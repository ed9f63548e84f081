package org.jixiao.disclosure.opendata.table;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.budget.contract.Expenditure;
import org.jixiao.budget.contract.StatedTotal;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jixiao.disclosure.assembly.PublicFigure;
import org.jixiao.disclosure.assembly.PublicFigure.Part;
import org.jspecify.annotations.Nullable;

/** A department's year a row. */
final class BudgetTable {

    static final Table<Opened> TABLE = new Table<>(
            "budgets",
            new Bilingual("部门年度预算", "Department budgets"),
            List.of(
                    Column.<Opened>text("id", "编号", row -> row.document().id()).always(),
                    Column.<Opened>integer(
                                    "version", "版本", row -> row.document().version())
                            .always(),
                    new Column<>("publishedAt", "公开时间", Column.Type.DATETIME, true, row -> row.document()
                            .publishedAt()),
                    Column.date("approvedOn", "批复日期", row -> row.document().approvedOn()),
                    Column.text(
                            "approvalDocument", "批复文号", row -> row.document().approvalDocument()),
                    Column.text("division", "行政区划代码", row -> row.document()
                            .division()
                            .code()),
                    Column.text("divisionName", "行政区划", row -> row.document()
                            .division()
                            .name()),
                    Column.text("department", "部门编码", row -> row.document()
                            .department()
                            .code()),
                    Column.text("departmentName", "部门名称", row -> row.document()
                            .department()
                            .name()),
                    Column.<Opened>integer("fiscalYear", "预算年度", row -> row.document()
                                    .fiscalYear()
                                    .value())
                            .always(),
                    Column.number("income", "收入合计（元）", row -> total(row.document(), StatedTotal.Of.INCOME)),
                    Column.number("expenditure", "支出合计（元）", row -> total(row.document(), StatedTotal.Of.EXPENDITURE)),
                    Column.number("basic", "基本支出（元）", row -> spent(row.document(), Expenditure.Kind.BASIC)),
                    Column.number("project", "项目支出（元）", row -> spent(row.document(), Expenditure.Kind.PROJECT)),
                    Column.text(
                            "objectives",
                            "总体绩效目标",
                            row -> Cells.lines(row.document().objectives())),
                    Column.<Opened>integer("projects", "项目数", row -> row.document()
                                    .projects()
                                    .size())
                            .always(),
                    Column.<Opened>integer("withheld", "不予公开的项目数", row -> withheld(row.document()))
                            .always(),
                    Column.<Opened>text("href", "数据地址", row -> row.edition().href())
                            .always(),
                    Column.<Opened>text(
                                    "sha256", "SHA-256", row -> row.edition().sha256())
                            .always()),
            List.of("id"),
            List.of(),
            Stream::of);

    private BudgetTable() {}

    private static @Nullable Object total(PublicDisclosure document, StatedTotal.Of of) {
        return document.figures().stream()
                .filter(figure -> figure.is(Part.TOTAL, of) && figure.isWholeSum())
                .findFirst()
                .map(PublicFigure::amount)
                .orElse(null);
    }

    private static @Nullable Object spent(PublicDisclosure document, Expenditure.Kind kind) {
        return document.figures().stream()
                .filter(figure -> figure.is(Part.EXPENDITURE, kind))
                .findFirst()
                .map(PublicFigure::amount)
                .orElse(null);
    }

    private static int withheld(PublicDisclosure document) {
        return document.withheld() == null ? 0 : document.withheld().projects();
    }
}
