package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.Expenditure;
import org.jixiao.budget.contract.Figure;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.StaffCount;
import org.jixiao.budget.contract.StatedTotal;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Row;
import org.jspecify.annotations.Nullable;

/** Goes down the rows of a form for a department as a whole: who it is, its money, tasks, goals and indicators. */
final class DepartmentForm {

    private static final Map<DepartmentLabel, StaffCount.Kind> COUNTED = Map.of(
            DepartmentLabel.STAFF, StaffCount.Kind.STAFF,
            DepartmentLabel.SUBORDINATE_UNITS, StaffCount.Kind.SUBORDINATE_UNITS);
    private static final Map<DepartmentLabel, StatedTotal.Of> SUMMED = Map.of(
            DepartmentLabel.INCOME_TOTAL, StatedTotal.Of.INCOME,
            DepartmentLabel.EXPENDITURE_TOTAL, StatedTotal.Of.EXPENDITURE);

    private final Clerk clerk;
    private final FundLabels fundLabels;
    private final Statement statement;
    private final List<String> objectives = new ArrayList<>();
    private @Nullable MoneyUnit unit;
    private Coded department = Coded.NONE;

    DepartmentForm(Clerk clerk, ReadingContext context, @Nullable MoneyUnit documentUnit, Statement statement) {
        this.clerk = clerk;
        this.fundLabels = new FundLabels(context.fundLabels());
        this.unit = documentUnit;
        this.statement = statement;
    }

    void read(List<Row> rows) {
        int at = 0;
        while (at < rows.size()) {
            at += 1 + readFrom(rows.get(at), rows.subList(at + 1, rows.size()));
        }
    }

    /** The department it names; nothing where it names none. */
    Coded department() {
        return department;
    }

    /** Its goals, one item each. */
    List<String> objectives() {
        return objectives;
    }

    /** @return how many of the rows below went with it */
    private int readFrom(Row row, List<Row> below) {
        Optional<IndicatorHead> indicators = IndicatorHead.of(row);
        if (indicators.isPresent()) {
            return new IndicatorTable(clerk, "", indicators.get(), statement.indicators()).headed().read(below);
        }
        Optional<TaskHead> tasks = TaskHead.of(row);
        if (tasks.isPresent()) {
            return new TaskTable(clerk, tasks.get(), unit, statement.tasks()).read(below);
        }
        readPairs(row);
        return 0;
    }

    private void readPairs(Row row) {
        String caption = "";
        for (Pairs.Pair pair : Pairs.of(row, this::isLabel)) {
            Optional<DepartmentLabel> label = DepartmentLabel.of(pair.label());
            if (label.filter(DepartmentLabel.CAPTION::equals).isPresent()) {
                clerk.label(pair.label(), "");
                stateUnit(pair.label());
                caption = pair.label().text();
                pair.written().forEach(clerk.ledger()::head);
            } else if (label.filter(DepartmentLabel.FACT::equals).isPresent()) {
                takeFigure(caption, pair);
            } else if (label.isPresent()) {
                clerk.label(pair.label(), "");
                stateUnit(pair.label());
                take(label.get(), pair);
            } else if (fundLabels.isKnown(pair.label())) {
                takeFund(pair);
            } else {
                takeFigure(caption, pair);
            }
        }
    }

    private boolean isLabel(Cell cell) {
        return DepartmentLabel.of(cell).isPresent()
                || fundLabels.isKnown(cell)
                || Column.of(cell).isPresent();
    }

    private void stateUnit(Cell label) {
        LabelText.of(label.text()).moneyUnit().ifPresent(stated -> unit = stated);
    }

    private void take(DepartmentLabel label, Pairs.Pair pair) {
        String asFiled = LabelText.asFiled(pair.label().text());
        if (label == DepartmentLabel.NAME) {
            department = UnitName.of(clerk.take(pair.value(), "/department"));
        } else if (label == DepartmentLabel.GOALS) {
            takeGoals(pair);
        } else if (COUNTED.containsKey(label)) {
            String path = "/staff/" + statement.staff().size();
            statement.staff().add(new StaffCount(COUNTED.get(label), asFiled, count(pair.value(), path + "/count")));
        } else if (SUMMED.containsKey(label)) {
            String path = "/totals/" + statement.totals().size() + "/amount";
            statement.totals().add(new StatedTotal(SUMMED.get(label), asFiled, money(pair.value(), path), List.of()));
        }
        label.spending().ifPresent(kind -> {
            String path = "/expenditure/" + statement.expenditure().size() + "/amount";
            statement.expenditure().add(new Expenditure(kind, asFiled, money(pair.value(), path), null));
        });
    }

    private void takeGoals(Pairs.Pair pair) {
        for (Items.Item item :
                Items.of(pair.written().stream().flatMap(Cell::written).toList())) {
            item.lines().forEach(line -> clerk.ledger().read(line, "/objectives/" + objectives.size()));
            objectives.add(item.text());
        }
    }

    private void takeFund(Pairs.Pair pair) {
        clerk.label(pair.label(), "");
        String path = "/funding/" + statement.funding().size();
        statement
                .funding()
                .add(new Funding(
                        LabelText.asFiled(pair.label().text()),
                        fundLabels.code(pair.label()),
                        null,
                        money(pair.value(), path + "/amount")));
    }

    private void takeFigure(String caption, Pairs.Pair pair) {
        clerk.label(pair.label(), "");
        if (pair.written().isEmpty()) {
            return;
        }
        String path = "/figures/" + statement.figures().size();
        String label = LabelText.asFiled(pair.label().text());
        statement
                .figures()
                .add(new Figure(
                        caption, List.of(label), null, null, null, null, clerk.take(pair.value(), path + "/text")));
    }

    private @Nullable Integer count(Cell cell, String path) {
        String digits = LabelText.bare(clerk.take(cell, path)).replaceFirst("[人个家]$", "");
        if (digits.matches("\\d{1,6}")) {
            return Integer.valueOf(digits);
        }
        if (!digits.isEmpty()) {
            clerk.notes().add(Remark.AMOUNT_UNREADABLE, path, cell);
        }
        return null;
    }

    /** In the unit that was stated last. */
    private @Nullable Money money(Cell cell, String path) {
        return Figures.in(clerk, unit).money(cell, path);
    }
}
