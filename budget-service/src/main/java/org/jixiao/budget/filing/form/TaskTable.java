package org.jixiao.budget.filing.form;

import java.util.List;
import java.util.regex.Pattern;
import org.jixiao.budget.contract.Task;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Row;
import org.jixiao.budget.forms.Statement;
import org.jspecify.annotations.Nullable;

/** Reads the rows below a head of tasks. A row that calls itself a sum is none, and its amounts are kept as figures. */
final class TaskTable {

    private static final Pattern SUM = Pattern.compile("(?:金额|任务|资金|预算)?(?:金额)?(?:合计|小计|总计)");
    private static final Pattern MORE = Pattern.compile("[.…。·]{1,12}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    private final Clerk clerk;
    private final TaskHead head;
    private final Figures figures;
    private final Statement statement;
    private final FigureValue values;

    TaskTable(Clerk clerk, TaskHead head, @Nullable MoneyUnit unitInForce, Statement statement) {
        this.clerk = clerk;
        this.head = head;
        MoneyUnit unit = head.moneyUnit().orElse(unitInForce);
        this.figures = Figures.in(clerk, unit);
        this.values = new FigureValue(clerk, unit == null ? MoneyUnit.TEN_THOUSAND : unit);
        this.statement = statement;
        head.rows().forEach(row -> row.written().forEach(cell -> clerk.label(cell, "/tasks")));
    }

    /**
     * Reads the rows that are its own and says how many they were.
     *
     * @param rows below the whole head
     */
    int read(List<Row> rows) {
        int taken = 0;
        while (taken < rows.size() && isOwn(rows.get(taken), rows.subList(taken + 1, rows.size()))) {
            readRow(rows.get(taken));
            taken++;
        }
        return taken;
    }

    private boolean isOwn(Row row, List<Row> below) {
        if (saysNothing(row)) {
            return true;
        }
        return TaskHead.of(row, below).isEmpty()
                && IndicatorHead.of(row).isEmpty()
                && !opensAnother(row)
                && (isSum(row) || shift(row) >= 0);
    }

    /** A line of the form that nobody used: blank, or with nothing but the number printed on it. */
    private boolean saysNothing(Row row) {
        int number = head.index(TaskColumn.NUMBER);
        return row.isBlank()
                || number >= 0
                        && row.written().count() == 1
                        && row.cell(number).text().matches("\\d{1,3}");
    }

    /** Left of the list stand only the words that label it, and those stand in its head. */
    private boolean opensAnother(Row row) {
        Cell first = row.written().findFirst().orElse(Cell.missing());
        return DepartmentLabel.of(first).filter(label -> !label.isMoney()).isPresent()
                || head.label() >= 0
                        && head.index(TaskColumn.NUMBER) < 0
                        && !row.cell(head.label()).isBlank()
                        && !row.cell(head.label())
                                .text()
                                .equals(head.rows().get(0).cell(head.label()).text());
    }

    private static boolean isSum(Row row) {
        return row.written()
                .findFirst()
                .filter(cell -> SUM.matcher(LabelText.of(cell.text()).key()).matches())
                .isPresent();
    }

    /** How many cells the row has lost at its beginning; -1 where it is no task. */
    private int shift(Row row) {
        int number = head.index(TaskColumn.NUMBER);
        for (int lost = 0; lost <= Math.max(0, number); lost++) {
            boolean numbered =
                    number < 0 || NUMBER.matcher(row.cell(number - lost).text()).matches();
            if (numbered && isNamed(row, lost) && isAmount(row, lost)) {
                return lost;
            }
        }
        return number >= 0
                        && isNamed(row, 0)
                        && isAmount(row, 0)
                        && row.cell(number).isBlank()
                ? 0
                : -1;
    }

    private boolean isNamed(Row row, int lost) {
        int name = head.index(TaskColumn.NAME);
        int content = head.index(TaskColumn.CONTENT);
        return name >= lost && !row.cell(name - lost).isBlank()
                || content >= lost && !row.cell(content - lost).isBlank();
    }

    private boolean isAmount(Row row, int lost) {
        int amount = head.index(TaskColumn.AMOUNT);
        if (amount < 0) {
            return true;
        }
        Cell cell = amount >= lost ? row.cell(amount - lost) : Cell.missing();
        return AmountText.fits(cell.text());
    }

    private void readRow(Row row) {
        if (saysNothing(row)) {
            row.written().forEach(clerk.ledger()::head);
            return;
        }
        if (isSum(row)) {
            readSum(row);
            return;
        }
        int lost = shift(row);
        if (MORE.matcher(row.written().findFirst().orElse(Cell.missing()).text())
                .matches()) {
            row.written()
                    .flatMap(Cell::written)
                    .forEach(clerk.ledger()::furniture); // …… stands where a blank form could go on
            return;
        }
        String path = "/tasks/" + statement.tasks().size();
        if (lost > 0) {
            clerk.notes()
                    .add(Remark.ROW_SHIFTED, path, row.written().findFirst().orElse(Cell.missing()));
        }
        String number = take(row, TaskColumn.NUMBER, lost, path + "/number");
        String name = take(row, TaskColumn.NAME, lost, path + "/name");
        String content = take(row, TaskColumn.CONTENT, lost, path + "/content");
        Cell amount =
                head.index(TaskColumn.AMOUNT) < 0 ? Cell.missing() : row.cell(head.index(TaskColumn.AMOUNT) - lost);
        statement
                .tasks()
                .add(new Task(
                        head.kind(),
                        number.isEmpty() ? null : number,
                        name.isEmpty() ? content : name,
                        content.isEmpty() || name.isEmpty() ? null : content,
                        figures.money(amount, path + "/amount")));
        readOthers(row, lost, name.isEmpty() ? content : name);
    }

    /** What a task has no field for: 财政拨款, 对应项目, 期望达到的目标. */
    private void readOthers(Row row, int lost, String name) {
        head.others().forEach((column, label) -> {
            Cell cell = column < lost ? Cell.missing() : row.cell(column - lost);
            if (!cell.isBlank()) {
                add(List.of(name, LabelText.asFiled(label.text())), cell);
            }
        });
    }

    private void readSum(Row row) {
        Cell label = row.written().findFirst().orElse(Cell.missing());
        clerk.ledger().read(label, "/figures/" + statement.figures().size() + "/path/0");
        String sum = LabelText.asFiled(label.text());
        int amount = head.index(TaskColumn.AMOUNT);
        if (amount >= 0 && !row.cell(amount).isBlank() && !row.cell(amount).equals(label)) {
            add(List.of(sum, LabelText.asFiled(head.amount().text())), row.cell(amount));
        }
        readOthers(row, 0, sum);
    }

    private void add(List<String> labels, Cell cell) {
        String path = "/figures/" + statement.figures().size();
        statement.figures().add(values.read(head.words(), labels, cell, path));
    }

    private String take(Row row, TaskColumn column, int lost, String path) {
        int index = head.index(column) - lost;
        return index < 0 ? "" : clerk.take(row.cell(index), path);
    }
}
