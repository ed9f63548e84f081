package org.jixiao.budget.filing.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Row;
import org.jixiao.budget.forms.Statement;
import org.jspecify.annotations.Nullable;

/** Goes down the rows of a form for a department as a whole: who it is, its money, tasks, goals and indicators. */
final class DepartmentForm {

    private static final int DEEPEST = 2;
    private static final int FARTHEST = 4;

    private final Clerk clerk;
    private final DepartmentCells cells;
    private final DepartmentFields fields;
    private final Statement statement;
    private final @Nullable FiscalYear year;

    DepartmentForm(Clerk clerk, ReadingContext context, @Nullable MoneyUnit unitInForce, Statement statement) {
        FundLabels fundLabels = new FundLabels(context.fundLabels());
        this.clerk = clerk;
        this.cells = new DepartmentCells(clerk.ledger(), fundLabels);
        this.fields = new DepartmentFields(clerk, cells, fundLabels, context.fiscalYear(), unitInForce, statement);
        this.statement = statement;
        this.year = context.fiscalYear();
    }

    void read(List<Row> rows) {
        int at = 0;
        while (at < rows.size()) {
            at += 1 + readFrom(rows.get(at), rows.subList(at + 1, rows.size()));
        }
        fields.tellDoubt();
    }

    /** The department it names; nothing where it names none. */
    Coded department() {
        return fields.department();
    }

    /** Its goals, one item each. */
    List<String> objectives() {
        return fields.objectives();
    }

    /** @return how many of the rows below went with it */
    private int readFrom(Row row, List<Row> below) {
        List<Row> from =
                Stream.concat(Stream.of(row), below.stream()).limit(FARTHEST).toList();
        Optional<FlatHead> flat = FlatHead.of(from, cells);
        if (flat.isPresent()) {
            int heads = flat.get().columns().rows().size();
            return heads - 1 + readFlat(flat.get(), below.subList(heads - 1, below.size()));
        }
        Optional<StackedIndicators> indicators = StackedIndicators.at(
                Stream.concat(Stream.of(row), below.stream()).toList(), year);
        if (indicators.isPresent()) {
            int more = indicators.get().takeHeads(clerk, "") - 1;
            return more + readIndicators(indicators.get().head(), below.subList(more, below.size()));
        }
        Optional<BareIndicators> bare =
                BareIndicators.at(Stream.concat(Stream.of(row), below.stream()).toList());
        int bareRows =
                bare.map(table -> table.read(clerk, "", statement.indicators())).orElse(0);
        if (bareRows > 0) {
            return bareRows - 1;
        }
        if (!below.isEmpty() && IndicatorHead.of(below.get(0)).isPresent() && labelsIndicators(row)) {
            row.written().forEach(cell -> clerk.label(cell, "/indicators"));
            return 0;
        }
        Optional<TaskHead> tasks = TaskHead.of(row, below);
        if (tasks.isPresent()) {
            int more = tasks.get().rows().size() - 1;
            return more
                    + new TaskTable(clerk, tasks.get(), fields.unit(), statement)
                            .read(below.subList(more, below.size()));
        }
        int taken = readColumns(row, below);
        if (taken == 0) {
            fields.readRow(row);
        }
        return taken;
    }

    /** Words over the heads of indicators: 绩效指标 | | | 评分标准. */
    private static boolean labelsIndicators(Row row) {
        return row.written().count() > 1
                && row.written()
                        .findFirst()
                        .flatMap(DepartmentLabel::of)
                        .filter(DepartmentLabel.CAPTION::equals)
                        .isPresent();
    }

    private int readFlat(FlatHead head, List<Row> below) {
        head.columns().rows().forEach(row -> row.written().forEach(cell -> clerk.label(cell, "")));
        if (!below.isEmpty()) {
            IntStream.range(0, head.indicators().first())
                    .filter(i -> !below.get(0).cell(i).isBlank())
                    .forEach(i ->
                            fields.read(head.columns().lowest(i), below.get(0).cell(i)));
        }
        return readIndicators(head.indicators(), below);
    }

    private int readIndicators(IndicatorHead head, List<Row> below) {
        int end = 0;
        while (end < below.size() && !endsIndicators(head, below.get(end))) {
            end++;
        }
        return new IndicatorTable(clerk, "", head, statement.indicators())
                .headed()
                .read(below.subList(0, end));
    }

    private boolean endsIndicators(IndicatorHead head, Row row) {
        Cell first = cells.cut(row).written().findFirst().orElse(Cell.missing());
        boolean left = IntStream.rangeClosed(0, Math.max(0, head.first()))
                .anyMatch(i -> !row.cell(i).isBlank());
        return left
                && !Levels.isDimension(first)
                && !Levels.isCategory(first)
                && DepartmentLabel.of(first)
                        .filter(label -> label != DepartmentLabel.CAPTION)
                        .isPresent();
    }

    /**
     * Labels side by side with their amounts below them, cell under cell.
     *
     * @return how many of the rows below went with it; 0 where it is no such row
     */
    private int readColumns(Row row, List<Row> below) {
        for (int deep = 1; deep <= Math.min(DEEPEST, below.size()); deep++) {
            Row amounts = below.get(deep - 1);
            if (isAmounts(amounts)) {
                List<Row> heads = deep == 1 ? List.of(row) : List.of(row, below.get(0));
                return areHeads(new ColumnHeads(heads), row, amounts) ? readUnder(heads, amounts, deep) : 0;
            }
            if (amounts.written().anyMatch(cell -> !cells.isMoney(cell))) {
                return 0;
            }
        }
        return 0;
    }

    private int readUnder(List<Row> heads, Row amounts, int deep) {
        ColumnHeads columns = new ColumnHeads(heads);
        heads.forEach(head ->
                head.written().filter(cell -> !cells.isMoneyAmongMoney(cell)).forEach(fields::caption));
        for (int i = 0; i < amounts.size(); i++) {
            if (!amounts.cell(i).isBlank()) {
                fields.read(columns.lowest(i), amounts.cell(i));
            }
        }
        heads.forEach(head -> head.written().forEach(cell -> clerk.label(cell, "")));
        return deep;
    }

    private static boolean isAmounts(Row row) {
        return !row.isBlank()
                && row.written().allMatch(cell -> AmountText.isNumber(cell.text()))
                && row.written().count() > 1;
    }

    private boolean areHeads(ColumnHeads heads, Row first, Row amounts) {
        return first.written().filter(cells::isMoney).count() > 0
                && first.written().noneMatch(cell -> AmountText.isNumber(cell.text()))
                && IntStream.range(0, amounts.size())
                        .filter(i -> !amounts.cell(i).isBlank())
                        .allMatch(i -> cells.isMoneyAmongMoney(heads.lowest(i)));
    }
}
