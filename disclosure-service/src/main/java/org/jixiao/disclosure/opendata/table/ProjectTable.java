package org.jixiao.disclosure.opendata.table;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.disclosure.assembly.PublicProject;

/** A project a row. */
final class ProjectTable {

    /** A project and the budget it stands in. */
    record Row(UUID budget, PublicProject project) {}

    static final Table<Row> TABLE = new Table<>(
            "projects",
            new Bilingual("项目", "Projects"),
            List.of(
                    Column.<Row>text("budget", "部门年度编号", Row::budget).always(),
                    Column.<Row>text("id", "编号", row -> row.project().id()).always(),
                    Column.text("code", "项目编码", row -> row.project().code()),
                    Column.<Row>text("name", "项目名称", row -> row.project().name())
                            .always(),
                    Column.text(
                            "nature",
                            "项目属性",
                            row -> row.project().nature() == null
                                    ? null
                                    : row.project().nature().text()),
                    Column.text(
                            "projectClass",
                            "项目类别",
                            row -> Cells.tag(row.project().projectClass())),
                    Column.text(
                            "term",
                            "项目期",
                            row -> row.project().term() == null
                                    ? null
                                    : row.project().term().text()),
                    Column.text("supervisor", "主管部门编码", row -> row.project()
                            .supervisor()
                            .code()),
                    Column.text("supervisorName", "主管部门", row -> row.project()
                            .supervisor()
                            .name()),
                    Column.text("implementer", "实施单位", row -> row.project().implementer()),
                    Column.text("unit", "预算单位编码", row -> row.project().unit().code()),
                    Column.text("unitName", "预算单位", row -> row.project().unit().name()),
                    Column.text("purpose", "资金用途", row -> row.project().purpose()),
                    Column.number("amount", "预算数（元）", row -> row.project().amount()),
                    Column.text(
                            "objectives",
                            "绩效目标",
                            row -> Cells.lines(row.project().objectives())),
                    Column.text(
                            "exemption",
                            "免设绩效目标的依据",
                            row -> Cells.tag(row.project().exemption()))),
            List.of("id"),
            List.of(new Table.Link("budget", "budgets", "id")),
            ProjectTable::rows);

    private ProjectTable() {}

    private static Stream<Row> rows(Opened opened) {
        return opened.document().projects().stream()
                .map(project -> new Row(opened.document().id(), project));
    }
}
