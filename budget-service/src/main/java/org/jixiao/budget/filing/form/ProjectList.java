package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.IndicatorRow;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.Project;
import org.jixiao.budget.contract.StatedTotal;
import org.jixiao.budget.contract.UnitBudget;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Row;
import org.jspecify.annotations.Nullable;

/**
 * A table that lists projects, one a row. Rows of three kinds stand in one column: the whole, which is called so; a unit, which
 * has money and promises nothing; a project of the unit above it.
 */
final class ProjectList {

    private static final Set<String> WHOLE = Set.of("合计", "总计", "部门合计", "单位合计", "小计");

    private final Clerk clerk;
    private final ProjectListHead head;
    private final Figures figures;
    private final FundLabels fundLabels;
    private final ClassifiedMarks marks;
    private final Statement statement;
    private final List<ProjectReading> projects;
    private Coded holder = Coded.NONE;

    /** @param projects where what is read is added */
    ProjectList(
            Clerk clerk,
            ProjectListHead head,
            ReadingContext context,
            @Nullable MoneyUnit documentUnit,
            Statement statement,
            List<ProjectReading> projects) {
        this.clerk = clerk;
        this.head = head;
        this.figures = Figures.in(clerk, documentUnit);
        this.fundLabels = new FundLabels(context.fundLabels());
        this.marks = new ClassifiedMarks(context.classifiedMarks());
        this.statement = statement;
        this.projects = projects;
    }

    void read(List<Row> rows) {
        head.row().written().forEach(cell -> clerk.label(cell, "/projects"));
        for (Row row : rows) {
            Cell name = head.cell(row, head.name());
            if (name.isBlank()) {
                continue;
            }
            if (WHOLE.contains(LabelText.of(name.text()).key())) {
                readWhole(row, name);
            } else if (isUnit(row)) {
                readUnit(row, name);
            } else {
                readProject(row, name);
            }
        }
    }

    private boolean isUnit(Row row) {
        return head.cell(row, head.objectives()).isBlank()
                && head.cell(row, head.indicators()).isBlank()
                && UnitName.isOne(head.cell(row, head.name()).text());
    }

    private void readWhole(Row row, Cell name) {
        String path = "/totals/" + statement.totals().size();
        statement
                .totals()
                .add(new StatedTotal(
                        StatedTotal.Of.PROJECTS,
                        clerk.take(name, path + "/asFiled"),
                        amount(row, path + "/amount"),
                        funding(row, path)));
    }

    private void readUnit(Row row, Cell name) {
        String path = "/units/" + statement.units().size();
        holder = UnitName.of(clerk.take(name, path + "/unit"));
        statement.units().add(new UnitBudget(holder, amount(row, path + "/amount"), funding(row, path)));
    }

    private void readProject(Row row, Cell name) {
        String path = "/projects/" + projects.size();
        Cell promised = head.cell(row, head.indicators());
        List<IndicatorRow> rows = indicators(promised, path);
        List<String> objectives = objectives(head.cell(row, head.objectives()), path);
        Project details = new Project(
                null,
                clerk.take(name, path + "/name"),
                null,
                null,
                null,
                Coded.NONE,
                null,
                holder,
                null,
                funding(row, path),
                List.of(),
                objectives);
        boolean classified = marks.standIn(Stream.concat(Stream.of(details.name()), objectives.stream()));
        if (classified) {
            clerk.notes().add(Remark.CLASSIFIED, path, name.place(), null);
        }
        Integer line = name.place().line();
        projects.add(
                new ProjectReading(details, amount(row, path + "/amount"), classified, rows, line == null ? 0 : line));
    }

    private List<IndicatorRow> indicators(Cell cell, String path) {
        List<IndicatorRow> rows = IndicatorText.read(cell.text(), cell.place().line());
        if (!rows.isEmpty()) {
            clerk.ledger().read(cell, path + "/indicators");
            clerk.notes()
                    .add(Remark.INDICATORS_SPLIT, path + "/indicators", cell.place(), Integer.toString(rows.size()));
        }
        return rows;
    }

    private List<String> objectives(Cell cell, String path) {
        List<String> objectives = new ArrayList<>();
        for (Items.Item item : Items.of(cell.written().toList())) {
            item.lines().forEach(line -> clerk.ledger().read(line, path + "/objectives/" + objectives.size()));
            objectives.add(item.text());
        }
        return objectives;
    }

    private @Nullable Money amount(Row row, String path) {
        return figures.money(head.cell(row, head.amount()), path);
    }

    private List<Funding> funding(Row row, String path) {
        List<Funding> funding = new ArrayList<>();
        for (int column : head.funds()) {
            Cell label = head.row().cell(column);
            Money stated = figures.money(row.cell(column), path + "/funding/" + funding.size() + "/amount");
            funding.add(new Funding(LabelText.asFiled(label.text()), fundLabels.code(label), null, stated));
        }
        return funding;
    }
}
