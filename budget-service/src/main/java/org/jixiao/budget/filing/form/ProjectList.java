package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.IndicatorRow;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.StatedTotal;
import org.jixiao.budget.contract.UnitBudget;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Row;
import org.jixiao.budget.forms.ProjectReading;
import org.jixiao.budget.forms.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A table that lists projects. Rows of three kinds stand in one column: the whole, which is called so; a unit, which has money
 * and promises nothing; a project of the unit above it, on one row or on as many as it has indicators.
 */
final class ProjectList {

    private static final Set<String> WHOLE = Set.of("合计", "总计", "部门合计", "单位合计", "小计");

    private final Clerk clerk;
    private final ProjectListHead head;
    private final @Nullable MoneyUnit unit;
    private final Figures figures;
    private final FundLabels fundLabels;
    private final ProjectDraft draft;
    private final Statement statement;
    private final List<ProjectReading> projects;
    private final List<Row> open = new ArrayList<>();
    private Coded holder = Coded.NONE;

    /** @param projects where what is read is added */
    ProjectList(
            Clerk clerk,
            ProjectListHead head,
            FundLabels fundLabels,
            ProjectDraft draft,
            @Nullable MoneyUnit unitInForce,
            Statement statement,
            List<ProjectReading> projects) {
        this.clerk = clerk;
        this.head = head;
        this.unit = head.moneyUnit() == null ? unitInForce : head.moneyUnit();
        this.figures = Figures.in(clerk, unit);
        this.fundLabels = fundLabels;
        this.draft = draft;
        this.statement = statement;
        this.projects = projects;
    }

    /** @param rows those below the head */
    void read(List<Row> rows) {
        boolean told = false;
        for (Row written : rows) {
            ListAlignment aligned = ListAlignment.under(head, written);
            Row row = aligned.row();
            if (aligned.shifted() && !told) {
                told = true;
                Cell first = row.written().findFirst().orElse(Cell.missing());
                clerk.notes().add(Remark.ROW_SHIFTED, "/projects/" + projects.size(), first);
            }
            if (head.repeats(row) || ColumnNumbers.is(row) || isPlaceholder(row)) {
                row.written().forEach(clerk.ledger()::head);
            } else {
                sort(row);
            }
        }
        close();
    }

    private void sort(Row row) {
        head.ordinals().forEach(column -> clerk.ledger().head(row.cell(column)));
        Cell name = head.cell(row, Label.PROJECT_NAME);
        if (isWhole(row)) {
            close();
            readWhole(ListAlignment.ofSums(head, row));
        } else if (!name.isBlank() && isUnit(row)) {
            close();
            readUnit(row, name);
        } else if (name.isBlank() && isUnitAlone(row)) {
            close();
            readUnit(row, head.cell(row, Label.UNIT));
        } else {
            if (begins(row, name)) {
                close();
            }
            if (!open.isEmpty() || !name.isBlank()) {
                open.add(row);
            }
        }
    }

    /** Some lists give the project's name again on each of its rows. */
    private boolean begins(Row row, Cell name) {
        if (name.isBlank() || open.isEmpty()) {
            return !name.isBlank();
        }
        Row first = open.get(0);
        boolean sameName =
                name.text().equals(head.cell(first, Label.PROJECT_NAME).text());
        boolean sameCode = head.cell(row, Label.PROJECT_CODE)
                .text()
                .equals(head.cell(first, Label.PROJECT_CODE).text());
        return !(sameName && sameCode && head.isTabled());
    }

    /** Dots say that more projects may follow. */
    private static boolean isPlaceholder(Row row) {
        return !row.isBlank() && row.written().allMatch(Placeholder::is);
    }

    private static boolean isWholeWord(Cell cell) {
        return WHOLE.contains(LabelText.of(cell.text()).key());
    }

    private static boolean isWhole(Row row) {
        return row.written()
                .filter(cell -> !cell.text().matches("\\d{1,4}"))
                .findFirst()
                .filter(ProjectList::isWholeWord)
                .isPresent();
    }

    private boolean isUnit(Row row) {
        return head.cell(row, Label.OBJECTIVES).isBlank()
                && !head.promisesAnything(row)
                && UnitName.isOne(head.cell(row, Label.PROJECT_NAME).text());
    }

    /** In a column of units one stands alone: the projects below are its own, or those of units under it. */
    private boolean isUnitAlone(Row row) {
        return !head.cell(row, Label.UNIT).isBlank()
                && head.cell(row, Label.OBJECTIVES).isBlank()
                && !head.promisesAnything(row)
                && UnitName.isOne(head.cell(row, Label.UNIT).text());
    }

    private void readWhole(Row row) {
        String path = "/totals/" + statement.totals().size();
        Cell word = row.written().filter(ProjectList::isWholeWord).findFirst().orElse(Cell.missing());
        statement
                .totals()
                .add(new StatedTotal(
                        StatedTotal.Of.PROJECTS,
                        clerk.take(word, path + "/asFiled"),
                        amount(row, path + "/amount"),
                        funding(row, path)));
    }

    private void readUnit(Row row, Cell name) {
        String path = "/units/" + statement.units().size();
        Coded named = UnitName.of(clerk.take(name, path + "/unit"));
        String code = clerk.take(head.cell(row, Label.PROJECT_CODE), path + "/unit");
        holder = code.isEmpty() ? named : new Coded(code, named.name());
        statement.units().add(new UnitBudget(holder, amount(row, path + "/amount"), funding(row, path)));
    }

    private void close() {
        if (open.isEmpty()) {
            return;
        }
        String path = "/projects/" + projects.size();
        List<IndicatorRow> indicators = new ListedPromises(clerk, head, path).read(open);
        ProjectDraft.Frame frame = new ProjectDraft.Frame(
                null,
                null,
                holder,
                unit,
                head.cell(open.get(0), Label.PROJECT_NAME).place());
        ProjectReading project = draft.read(path, frame, head.fields(open, unit), List.of(), indicators);
        projects.add(project);
        holder = project.details().unit(); // merged over its projects, a unit stands at the first of them
        head.money().forEach(column -> readRepeated(column, path + "/amount"));
        open.clear();
    }

    /** Some lists give the amount again on each row of the project; another amount there is told. */
    private void readRepeated(int column, String path) {
        Cell stated = ProjectListHead.amount(open, column);
        String amount = LabelText.bare(stated.text());
        open.stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.equals(stated))
                .forEach(cell -> {
                    clerk.ledger().read(cell, path);
                    if (!cell.isBlank() && !LabelText.bare(cell.text()).equals(amount)) {
                        clerk.notes().add(Remark.AMOUNT_REPEATED_OTHERWISE, path, cell);
                    }
                });
    }

    private @Nullable Money amount(Row row, String path) {
        return figures.money(head.cell(row, Label.AMOUNT), path);
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
