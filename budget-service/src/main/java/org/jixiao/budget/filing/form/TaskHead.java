package org.jixiao.budget.filing.form;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jixiao.budget.contract.Task;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Row;

/**
 * The head of a list of tasks, in one row or in two: what they are, what is done, what it costs. In the lower of two rows
 * stands what the amount is split into.
 *
 * @param rows it takes
 * @param label where the words stand that say which tasks these are; -1 where none do
 * @param others columns that a task has no field for, by the cell that names each
 */
record TaskHead(List<Row> rows, Task.Kind kind, int label, Map<TaskColumn, Integer> at, Map<Integer, Cell> others) {

    private static final int LONGEST = 12;

    static Optional<TaskHead> of(Row row, List<Row> below) {
        Map<TaskColumn, Integer> at = new EnumMap<>(TaskColumn.class);
        Map<Integer, Cell> others = new TreeMap<>();
        int label = -1;
        for (int i = 0; i < row.size(); i++) {
            Cell cell = row.cell(i);
            Optional<TaskColumn> column = TaskColumn.of(cell);
            if (column.isPresent()) {
                at.putIfAbsent(column.get(), i);
            } else if (!cell.isBlank() && at.isEmpty()) {
                label = label < 0 ? i : label;
            } else if (!cell.isBlank()) {
                others.put(i, cell);
            }
        }
        if (!at.containsKey(TaskColumn.NAME) && at.containsKey(TaskColumn.CONTENT)) {
            boolean leads = label >= 0 && isWritten(below, label);
            at.put(TaskColumn.NAME, leads ? label : at.get(TaskColumn.CONTENT));
            label = leads ? -1 : label;
            if (!leads) {
                at.remove(TaskColumn.CONTENT);
            }
        }
        boolean named = label >= 0 && row.cell(label).text().contains("任务");
        boolean tasks = at.containsKey(TaskColumn.NAME)
                && (at.containsKey(TaskColumn.AMOUNT) && (named || at.containsKey(TaskColumn.CONTENT))
                        || named && at.containsKey(TaskColumn.CONTENT));
        if (!tasks || IndicatorHead.of(row).isPresent()) {
            return Optional.empty();
        }
        String of = label < 0 ? "" : row.cell(label).text();
        Task.Kind kind = of.contains("其他") ? Task.Kind.OTHER : Task.Kind.KEY;
        Row lower = below.isEmpty() ? new Row(List.of()) : below.get(0);
        if (!isLower(lower, at)) {
            return Optional.of(new TaskHead(List.of(row), kind, label, at, others));
        }
        splitAmount(aligned(lower, at), at, others);
        return Optional.of(new TaskHead(List.of(row, lower), kind, label, at, others));
    }

    /** Whether something stands in a column below: what leads the rows names them, what stands beside them labels the list. */
    private static boolean isWritten(List<Row> below, int column) {
        return below.stream().limit(2).anyMatch(row -> !row.cell(column).isBlank());
    }

    /** Blank or split below every column: 总额 | 财政拨款 | 其他资金. */
    private static boolean isLower(Row lower, Map<TaskColumn, Integer> at) {
        Integer amount = at.get(TaskColumn.AMOUNT);
        return amount != null
                && lower.written().count() > 1
                && lower.written().noneMatch(cell -> AmountText.isNumber(cell.text()))
                && lower.written().allMatch(cell -> LabelText.bare(cell.text()).length() <= LONGEST)
                && lower.cells().stream().limit(amount).allMatch(Cell::isBlank);
    }

    /** The split begins under the amount, also where a cell was gained on the way. */
    private static Row aligned(Row lower, Map<TaskColumn, Integer> at) {
        int gained = 0;
        while (lower.cell(at.getOrDefault(TaskColumn.AMOUNT, 0) + gained).isBlank()) {
            gained++;
        }
        return new Row(lower.cells().subList(gained, lower.size()));
    }

    private static void splitAmount(Row lower, Map<TaskColumn, Integer> at, Map<Integer, Cell> others) {
        int whole = at.getOrDefault(TaskColumn.AMOUNT, 0);
        for (int i = whole; i < lower.size(); i++) {
            if (TaskColumn.isWhole(lower.cell(i))) {
                at.put(TaskColumn.AMOUNT, i);
            } else if (!lower.cell(i).isBlank()) {
                others.put(i, lower.cell(i));
            }
        }
        if (others.containsKey(at.getOrDefault(TaskColumn.AMOUNT, -1))) {
            at.remove(TaskColumn.AMOUNT);
        }
    }

    int index(TaskColumn column) {
        return at.getOrDefault(column, -1);
    }

    /** The cell that names the amount: 总额 where it is split, a missing one where there is none. */
    Cell amount() {
        return rows.get(rows.size() - 1)
                .written()
                .filter(cell -> rows.size() > 1 && TaskColumn.isWhole(cell))
                .findFirst()
                .orElseGet(() -> index(TaskColumn.AMOUNT) < 0
                        ? Cell.missing()
                        : rows.get(0).cell(index(TaskColumn.AMOUNT)));
    }

    /** The words that say which tasks these are; empty where none do. */
    String words() {
        return label < 0 ? "" : LabelText.asFiled(rows.get(0).cell(label).text());
    }

    /** The unit of money that a head of the amounts states. */
    Optional<MoneyUnit> moneyUnit() {
        return rows.stream()
                .flatMap(Row::written)
                .flatMap(cell -> LabelText.of(cell.text()).moneyUnit().stream())
                .findFirst();
    }
}
