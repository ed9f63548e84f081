package org.jixiao.budget.filing.form;

import java.util.List;
import org.jixiao.budget.contract.Task;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Row;
import org.jspecify.annotations.Nullable;

/** Reads the rows below a head of tasks. */
final class TaskTable {

    private final Clerk clerk;
    private final TaskHead head;
    private final Figures figures;
    private final List<Task> tasks;

    /** @param tasks where what is read is added */
    TaskTable(Clerk clerk, TaskHead head, @Nullable MoneyUnit documentUnit, List<Task> tasks) {
        this.clerk = clerk;
        this.head = head;
        LabelText amount = LabelText.of(head.row().cell(head.amount()).text());
        this.figures = Figures.in(clerk, amount.moneyUnit().orElse(documentUnit));
        this.tasks = tasks;
        head.row().written().forEach(cell -> clerk.label(cell, "/tasks"));
    }

    /** Reads the rows that are its own and says how many they were. */
    int read(List<Row> rows) {
        int taken = 0;
        while (taken < rows.size() && isOwn(rows.get(taken))) {
            readRow(rows.get(taken));
            taken++;
        }
        return taken;
    }

    /** A task has a number or an amount, and neither is a label. */
    private boolean isOwn(Row row) {
        return TaskHead.of(row).isEmpty() && IndicatorHead.of(row).isEmpty() && (saysNothing(row) || shift(row) >= 0);
    }

    /** A line of the form that nobody used: blank, or with nothing but the number printed on it. */
    private boolean saysNothing(Row row) {
        return row.isBlank()
                || head.number() >= 0
                        && row.written().count() == 1
                        && row.cell(head.number()).text().matches("\\d{1,3}");
    }

    /** How many cells the row has lost at its beginning; -1 where it is no task. */
    private int shift(Row row) {
        for (int lost = 0; lost <= Math.max(0, head.number()); lost++) {
            boolean numbered =
                    head.number() < 0 || row.cell(head.number() - lost).text().matches("\\d{1,3}");
            boolean named = head.name() >= lost && !row.cell(head.name() - lost).isBlank();
            boolean amount = head.amount() >= lost && isAmount(row.cell(head.amount() - lost));
            if (numbered && named && amount) {
                return lost;
            }
        }
        return -1;
    }

    private static boolean isAmount(Cell cell) {
        return cell.isBlank() || AmountText.isNumber(cell.text());
    }

    private void readRow(Row row) {
        if (saysNothing(row)) {
            row.written().forEach(clerk.ledger()::head);
            return;
        }
        int lost = shift(row);
        String path = "/tasks/" + tasks.size();
        if (lost > 0) {
            clerk.notes()
                    .add(Remark.ROW_SHIFTED, path, row.written().findFirst().orElse(Cell.missing()));
        }
        String number = take(row, head.number(), lost, path + "/number");
        String name = take(row, head.name(), lost, path + "/name");
        String content = take(row, head.content(), lost, path + "/content");
        tasks.add(new Task(
                head.kind(),
                number.isEmpty() ? null : number,
                name,
                content.isEmpty() ? null : content,
                figures.money(row.cell(head.amount() - lost), path + "/amount")));
    }

    private String take(Row row, int column, int lost, String path) {
        return column - lost < 0 ? "" : clerk.take(row.cell(column - lost), path);
    }
}
