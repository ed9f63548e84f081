package org.jixiao.disclosure.opendata.table;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.budget.contract.Funding;
import org.jspecify.annotations.Nullable;

/** Money from one source a row: of the department first, then of each project. */
final class FundingTable {

    /** @param project null where it is the department's */
    record Row(UUID budget, @Nullable UUID project, Funding funding) {}

    static final Table<Row> TABLE = new Table<>(
            "funding",
            new Bilingual("资金来源", "Funding"),
            List.of(
                    Column.<Row>text("budget", "部门年度编号", Row::budget).always(),
                    Column.text("project", "项目编号", Row::project),
                    Column.<Row>text("asFiled", "来源", row -> row.funding().asFiled())
                            .always(),
                    Column.text("source", "来源代码", row -> row.funding().source()),
                    Column.text("origin", "资金级次", row -> Cells.tag(row.funding().origin())),
                    Column.number("amount", "金额（元）", row -> row.funding().amount()),
                    new Column<>("carryOver", "上年结转", Column.Type.BOOLEAN, true, row -> row.funding()
                            .carryOver()),
                    Column.text("document", "文号", row -> row.funding().document())),
            List.of(),
            List.of(new Table.Link("budget", "budgets", "id"), new Table.Link("project", "projects", "id")),
            FundingTable::rows);

    private FundingTable() {}

    private static Stream<Row> rows(Opened opened) {
        UUID budget = opened.document().id();
        return Stream.concat(
                opened.document().funding().stream().map(funding -> new Row(budget, null, funding)),
                opened.document().projects().stream().flatMap(project -> project.funding().stream()
                        .map(funding -> new Row(budget, project.id(), funding))));
    }
}
