package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jixiao.budget.contract.IndicatorRow;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Row;

/** Reads the rows below a head. A level that stands blank is carried down from the row above. */
final class IndicatorTable {

    private static final Set<String> TOTALS = Set.of("总分", "合计", "总计", "权重合计", "分值合计");

    private static final Pattern ORDINAL = Pattern.compile("[\\d.、()（）①-⑳一二三四五六七八九十-]{1,8}");

    private final Clerk clerk;
    private final String path;
    private IndicatorHead head;
    private final List<IndicatorRow> indicators;
    private final IndicatorNumbers numbers;
    private Cell dimension = Cell.missing();
    private Cell category = Cell.missing();

    /** @param indicators where what is read is added: a project may have more than one table */
    IndicatorTable(Clerk clerk, String path, IndicatorHead head, List<IndicatorRow> indicators) {
        this.clerk = clerk;
        this.path = path;
        this.head = head;
        this.indicators = indicators;
        this.numbers = new IndicatorNumbers(clerk.notes());
    }

    /** Takes the row of the heads as read. */
    IndicatorTable headed() {
        head.row().written().forEach(cell -> clerk.label(cell, path + "/indicators"));
        return this;
    }

    /** All rows are of one dimension, which stands above the heads. */
    IndicatorTable under(Cell level) {
        dimension = level;
        return this;
    }

    /** Reads the rows that are its own and says how many they were. */
    int read(List<Row> rows) {
        head = head.fitting(rows);
        int taken = 0;
        while (taken < rows.size() && isOwn(rows.get(taken))) {
            Row row = rows.get(taken);
            taken++;
            if (taken < rows.size() && isBroken(row, rows.get(taken))) {
                List<Cell> whole = new ArrayList<>(row.cells());
                whole.addAll(rows.get(taken).cells());
                row = new Row(whole);
                clerk.notes().add(Remark.ROW_BROKEN, rowPath(), firstOf(row));
                taken++;
            }
            readRow(row, taken < rows.size() && isBelow(rows.get(taken)));
        }
        numbers.close();
        return taken;
    }

    private boolean isOwn(Row row) {
        boolean labelled = row.written()
                .findFirst()
                .flatMap(Label::of)
                .filter(label -> label != Label.CAPTION || row.written().count() == 1)
                .isPresent();
        return (!labelled || isUnderLevel(row))
                && !isAnswer(row)
                && row.isOfForms()
                && IndicatorHead.of(row).isEmpty();
    }

    /** A level that is called like a label of a form, in its own column and with an indicator beside it: 决策 | 绩效目标 | … */
    private boolean isUnderLevel(Row row) {
        Cell first = firstOf(row);
        return first.equals(head.cell(row, Column.CATEGORY))
                && !head.cell(row, Column.NAME).isBlank()
                && !head.cell(row, Column.TARGET).isBlank();
    }

    /** Asks for something in the column that labels the table, and nothing but the answer stands beside it: 保障措施 | … */
    private boolean isAnswer(Row row) {
        List<Cell> written = row.written().toList();
        return written.size() == 2
                && row.cells().indexOf(written.get(0)) < Math.max(1, head.first())
                && LabelShape.asks(written.get(0))
                && written.stream().noneMatch(Levels::isOne)
                && head.cell(row, Column.TARGET).isBlank();
    }

    /** Two pieces that make a whole row, the second without a level of its own. */
    private boolean isBroken(Row above, Row below) {
        return above.size() < head.size()
                && above.size() + below.size() == head.size()
                && isOwn(below)
                && !below.cell(0).isBlank()
                && below.written().noneMatch(Levels::isOne);
    }

    /** It has a name and no level: it goes under the levels above it. */
    private boolean isBelow(Row row) {
        return isOwn(row)
                && head.cell(row, Column.CATEGORY).isBlank()
                && head.cell(row, Column.DIMENSION).isBlank()
                && !head.cell(row, Column.NAME).isBlank();
    }

    /** @param heads the row below goes under the levels that this one states */
    private void readRow(Row written, boolean heads) {
        RowAlignment aligned = RowAlignment.under(head.leftmost(), written);
        Row row = aligned.row();
        row.written().filter(cell -> isOrdinal(row, cell)).forEach(clerk.ledger()::head);
        if (ColumnNumbers.is(row) || isTotal(row)) {
            row.written().forEach(clerk.ledger()::head);
            return;
        }
        if (row.isBlank() || !saysSomething(row)) {
            return;
        }
        if (aligned.shifted()) {
            clerk.notes().add(Remark.ROW_SHIFTED, rowPath(), firstOf(row));
        }
        carryLevels(row);
        if (isUnused(row) || isLevelAlone(row, heads)) {
            row.written().forEach(clerk.ledger()::head);
            return;
        }
        numbers.enter(category, head.cell(row, Column.NAME), rowPath() + "/name");
        for (IndicatorRow one : TermBlocks.read(clerk, rowPath(), head, row, dimension, category)) {
            add(row, IndicatorSplit.of(one));
        }
    }

    private void add(Row row, List<IndicatorRow> rows) {
        if (rows.size() > 1) {
            clerk.notes().add(Remark.INDICATORS_SPLIT, rowPath(), firstOf(row).place(), Integer.toString(rows.size()));
        }
        rows.forEach(one -> WholeTermRows.add(head.isOverTheTerm() ? WholeTermRows.overTheTerm(one) : one, indicators));
    }

    /** Some forms give each level a row of its own, above the indicators that go under it. */
    private boolean isLevelAlone(Row row, boolean heads) {
        boolean levels = row.written().allMatch(Levels::isOne);
        return levels
                && row.written().count() == 1
                && (heads || head.cell(row, Column.CATEGORY).isBlank() && head.has(Column.CATEGORY));
    }

    /** The number of a row: left of all that it says, or under a head of its own among the others. */
    private boolean isOrdinal(Row row, Cell cell) {
        int at = row.cells().indexOf(cell);
        return at < head.leftmost().first() && cell.text().matches("\\d{1,3}")
                || head.isOrdinal(at) && ORDINAL.matcher(cell.text()).matches();
    }

    /** The points of all indicators together. */
    private boolean isTotal(Row row) {
        return row.written().map(cell -> LabelText.of(cell.text()).key()).anyMatch(TOTALS::contains)
                && row.written()
                        .filter(cell ->
                                !TOTALS.contains(LabelText.of(cell.text()).key()))
                        .allMatch(cell -> NumberText.of(cell.text()).isPresent());
    }

    /** A row with nothing but a word on the first level is one only if that is a word of the framework. */
    private boolean saysSomething(Row row) {
        return row.cells().stream().skip(head.first()).anyMatch(cell -> !cell.isBlank())
                && (row.written().count() > 1
                        || !head.cell(row, Column.NAME).isBlank()
                        || !head.cell(row, Column.TARGET).isBlank()
                        || row.written().allMatch(Levels::isOne));
    }

    /** The form offers the category to those who have such an indicator, and here nobody has; or dots say that more may follow. */
    private boolean isUnused(Row row) {
        boolean dots = row.written().anyMatch(Placeholder::is)
                && row.written().allMatch(cell -> Placeholder.is(cell) || Levels.isOne(cell));
        return dots
                || Levels.isIfAny(head.cell(row, Column.CATEGORY))
                        && row.written().allMatch(Levels::isOne);
    }

    private void carryLevels(Row row) {
        Cell first = head.cell(row, Column.DIMENSION);
        Cell second = head.leftmost().cell(row, Column.CATEGORY);
        if (!first.isBlank()) {
            dimension = first;
            category = second;
        } else if (!second.isBlank()) {
            category = second;
        }
    }

    private String rowPath() {
        return path + "/indicators/" + indicators.size();
    }

    private static Cell firstOf(Row row) {
        return row.written().findFirst().orElse(Cell.missing());
    }
}
