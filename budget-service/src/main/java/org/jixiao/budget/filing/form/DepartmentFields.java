package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.contract.StaffCount;
import org.jixiao.budget.contract.StatedTotal;
import org.jixiao.budget.contract.Task;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Row;
import org.jixiao.budget.forms.Statement;
import org.jspecify.annotations.Nullable;

/** Takes what stands beside the labels of a form for a department as a whole, each value into the field that its label means. */
final class DepartmentFields {

    private static final Map<DepartmentLabel, StaffCount.Kind> COUNTED = Map.of(
            DepartmentLabel.STAFF, StaffCount.Kind.STAFF,
            DepartmentLabel.SUBORDINATE_UNITS, StaffCount.Kind.SUBORDINATE_UNITS);

    private final Clerk clerk;
    private final DepartmentCells cells;
    private final DepartmentMoney money;
    private final DepartmentFigures figures;
    private final DepartmentIdentity identity;
    private final Statement statement;
    private final DepartmentGoals goals;
    private final @Nullable FiscalYear year;
    private @Nullable MoneyUnit unit;
    private String caption = "";
    private Row columns = new Row(List.of());
    private StatedTotal.Of summed = StatedTotal.Of.INCOME;

    DepartmentFields(
            Clerk clerk,
            DepartmentCells cells,
            FundLabels fundLabels,
            @Nullable FiscalYear year,
            @Nullable MoneyUnit unitInForce,
            Statement statement) {
        this.clerk = clerk;
        this.cells = cells;
        this.money = new DepartmentMoney(clerk, fundLabels, statement);
        this.figures = new DepartmentFigures(clerk, statement);
        this.identity = new DepartmentIdentity(clerk);
        this.goals = new DepartmentGoals(clerk, cells);
        this.year = year;
        this.unit = unitInForce;
        this.statement = statement;
    }

    /** Tells what is doubtful about the name; the form is at its end. */
    void tellDoubt() {
        identity.tellDoubt();
    }

    Coded department() {
        return identity.department();
    }

    List<String> objectives() {
        return goals.items();
    }

    /** The unit of money that was stated last; null where none was. */
    @Nullable
    MoneyUnit unit() {
        return unit;
    }

    /** Words that label what follows and say nothing of their own. */
    void caption(Cell cell) {
        clerk.label(cell, "");
        stateUnit(cell);
        caption = LabelText.asFiled(cell.text());
    }

    /** A row as it stands: labels and what follows each. */
    void readRow(Row written) {
        List<Cell> frame = written.written()
                .filter(cell -> MoneyUnit.statedIn(cell.text()).isPresent() || identity.isOwner(cell))
                .toList();
        frame.forEach(this::readFrame);
        if (goals.goOn(written)) {
            goals.take(written.written().toList());
            return;
        }
        Row row = cells.cut(new Row(written.cells().stream()
                .map(cell -> frame.contains(cell) ? Cell.missing() : cell)
                .toList()));
        if (row.isBlank() || TableGrid.isNumbering(row)) {
            row.written().forEach(clerk.ledger()::head);
        } else if (row.written().count() == 1) {
            readAlone(row.written().findFirst().orElseThrow());
        } else if (isColumns(row)) {
            columns = row;
            row.written().forEach(this::caption);
        } else {
            readPairs(row);
        }
    }

    private void readFrame(Cell cell) {
        MoneyUnit.statedIn(cell.text())
                .ifPresentOrElse(
                        stated -> {
                            unit = stated;
                            clerk.ledger().head(cell);
                        },
                        () -> identity.takeOwner(cell));
    }

    private void readAlone(Cell cell) {
        if (Years.mark(cell.text()).isPresent()) {
            clerk.ledger().head(cell);
        } else if (DepartmentCells.isTask(cell)) {
            takeTask(cell);
        } else if (cells.isLabel(cell) || FormTitle.of(cell.text()).isPresent()) {
            caption(cell);
        } else if (!identity.isNamed() && UnitName.isOne(cell.text())) {
            identity.takeOwner(cell);
        } else {
            addFigure(List.of(caption.isEmpty() ? LabelText.asFiled(cell.text()) : caption), cell);
        }
    }

    /** Labels only, and each heads what stands below it. */
    private boolean isColumns(Row row) {
        return row.written()
                .allMatch(cell -> cells.isColumn(cell)
                        || DepartmentLabel.of(cell)
                                .filter(label -> label == DepartmentLabel.CAPTION
                                        || label == DepartmentLabel.INCOME_TOTAL
                                        || label == DepartmentLabel.EXPENDITURE_TOTAL
                                        || label == DepartmentLabel.SOURCES
                                        || label == DepartmentLabel.KINDS)
                                .isPresent());
    }

    private void readPairs(Row row) {
        Optional<Cell> lead = DepartmentCells.lead(row);
        caption = "";
        if (row.written().noneMatch(cells::isMoney)) {
            columns = new Row(List.of());
        }
        List<Pairs.Pair> pairs = Pairs.of(
                row,
                cell -> cells.isLabel(cell)
                        || lead.filter(one -> one.equals(cell)).isPresent());
        for (Pairs.Pair pair : pairs) {
            if (pair.written().isEmpty() && isCaption(pair.label())) {
                caption(pair.label());
            } else {
                read(pair.label(), pair.values(), row);
            }
        }
        if (pairs.isEmpty()) {
            row.written().forEach(cell -> addFigure(List.of(headOf(cell, row)), cell));
        }
    }

    private boolean isCaption(Cell label) {
        return !cells.isMoney(label)
                && DepartmentLabel.of(label)
                        .filter(known -> known == DepartmentLabel.NAME
                                || known == DepartmentLabel.FACT
                                || COUNTED.containsKey(known))
                        .isEmpty();
    }

    private void takeTask(Cell cell) {
        String path = "/tasks/" + statement.tasks().size() + "/name";
        statement.tasks().add(new Task(Task.Kind.KEY, null, clerk.take(cell, path), null, null));
    }

    private String headOf(Cell cell, Row row) {
        int at = row.cells().indexOf(cell);
        Cell head = columns.cell(at);
        return head.isBlank()
                ? caption.isEmpty() ? LabelText.asFiled(cell.text()) : caption
                : LabelText.asFiled(head.text());
    }

    /** A label and one value. */
    void read(Cell label, Cell value) {
        read(label, List.of(value), new Row(List.of(label, value)));
    }

    private void read(Cell label, List<Cell> values, Row row) {
        if (Label.of(label).filter(Label.CONTACT::equals).isPresent()) {
            clerk.setAside(
                    label, values.stream().filter(cell -> !cell.isBlank()).toList());
            return;
        }
        clerk.label(label, "");
        stateUnit(label);
        goals.enter(label);
        Optional<DepartmentLabel> known = DepartmentLabel.of(label);
        List<Cell> written = values.stream().filter(cell -> !cell.isBlank()).toList();
        Cell value = ofYear(written, row).or(() -> written.stream().findFirst()).orElse(Cell.missing());
        summed = known.filter(one -> one == DepartmentLabel.SOURCES || one == DepartmentLabel.KINDS)
                .flatMap(DepartmentMoney::summed)
                .orElse(summed);
        if (!written.isEmpty() && written.stream().allMatch(DepartmentCells::isTask)) {
            written.forEach(this::takeTask);
            return;
        }
        if (known.filter(DepartmentLabel.GOALS::equals).isPresent()) {
            goals.take(written);
            return;
        }
        if (!take(known.orElse(null), label, value, row)) {
            written.forEach(cell -> addFigure(figureLabels(label, cell, row), cell));
            return;
        }
        written.stream()
                .filter(cell -> !cell.equals(value))
                .forEach(cell -> addFigure(figureLabels(label, cell, row), cell));
    }

    /** Of several, the one under the year of the budget. */
    private Optional<Cell> ofYear(List<Cell> written, Row row) {
        return written.stream()
                .filter(cell -> year != null
                        && columns.cell(Math.max(0, row.cells().indexOf(cell)))
                                .text()
                                .startsWith(year + "年"))
                .findFirst();
    }

    private List<String> figureLabels(Cell label, Cell value, Row row) {
        List<String> labels = new ArrayList<>(List.of(LabelText.asFiled(label.text())));
        Cell head = columns.cell(Math.max(0, row.cells().indexOf(value)));
        if (!head.isBlank() && cells.isColumn(head)) {
            labels.add(LabelText.asFiled(head.text()));
        }
        return List.copyOf(labels);
    }

    private void stateUnit(Cell label) {
        LabelText.of(label.text()).moneyUnit().ifPresent(stated -> unit = stated);
    }

    /** @return whether the value has a field of its own */
    private boolean take(@Nullable DepartmentLabel known, Cell label, Cell value, Row row) {
        String asFiled = LabelText.asFiled(label.text());
        if (known == DepartmentLabel.NAME && identity.takeName(value)
                || known == DepartmentLabel.CODE && identity.takeCode(value)) {
            return true;
        }
        if (known != null && COUNTED.containsKey(known)) {
            String path = "/staff/" + statement.staff().size();
            statement.staff().add(new StaffCount(COUNTED.get(known), asFiled, count(value, path + "/count")));
            return true;
        }
        Figures amounts = Figures.in(clerk, unit);
        if (!DepartmentMoney.isAmount(value)) {
            return false;
        }
        if (known != null && known.spending().isPresent()) {
            return money.takeExpenditure(known.spending().get(), asFiled, value, amounts);
        }
        if (known != null && known.isMoney()) {
            return money.takeTotal(summed(known, value, row), asFiled, value, amounts);
        }
        return cells.isFund(label) && money.takeFund(asFiled, value, amounts);
    }

    /** What a sum is drawn over: by its own label, by the head of its column, or by what was said last. */
    private StatedTotal.Of summed(DepartmentLabel known, Cell value, Row row) {
        Optional<StatedTotal.Of> named = DepartmentMoney.summed(known);
        for (int i = row.cells().indexOf(value); i >= 0 && named.isEmpty(); i--) {
            named = DepartmentLabel.of(columns.cell(i)).flatMap(DepartmentMoney::summed);
        }
        return named.orElse(summed);
    }

    private @Nullable Integer count(Cell cell, String path) {
        String digits = LabelText.bare(clerk.take(cell, path)).replaceFirst("[人个家名]$", "");
        if (digits.matches("\\d{1,6}")) {
            return Integer.valueOf(digits);
        }
        if (!digits.isEmpty()) {
            clerk.notes().add(Remark.AMOUNT_UNREADABLE, path, cell);
        }
        return null;
    }

    private void addFigure(List<String> labels, Cell cell) {
        figures.add(caption, labels, cell, unit);
    }
}
