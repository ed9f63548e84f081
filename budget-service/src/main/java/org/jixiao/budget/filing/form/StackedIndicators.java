package org.jixiao.budget.filing.form;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Fragment;
import org.jixiao.budget.filing.document.Row;
import org.jspecify.annotations.Nullable;

/**
 * The head of an indicator table on as many rows as it takes: below 指标值 may stand 前年, 上年 and 预期当年实现值.
 *
 * @param head the innermost head of each column
 * @param rows as they stand
 */
record StackedIndicators(IndicatorHead head, List<Row> rows) {

    /** Says of what a value is, or of what time. */
    private static final Pattern OF_A_VALUE =
            Pattern.compile("(?:前|上|去|本|当|今|次|明)年.*|近.年.*|20\\d\\d年?.*|.*季度.*|半年.*|全年.*|年度.*"
                    + "|.*(?:指标|目标|实现|完成|计划|预期)值|.*(?:符号|单位)|(?:历史|行业|计划)?标准|\\d{1,2}月.*");

    /**
     * The head that a row begins; the row alone where nothing below it splits its columns.
     *
     * @param year of the budget; null where nobody knows it
     */
    static Optional<StackedIndicators> at(List<Row> rows, @Nullable FiscalYear year) {
        if (IndicatorHead.of(rows.get(0)).isEmpty()) {
            return Optional.empty();
        }
        ColumnHeads columns = ColumnHeads.of(rows);
        List<Row> lower = columns.rows().subList(1, columns.rows().size());
        boolean split = !lower.isEmpty() && lower.stream().flatMap(Row::written).allMatch(StackedIndicators::isHead);
        Optional<StackedIndicators> stacked = split
                ? IndicatorHead.of(innermost(columns), year)
                        .filter(head -> head.has(Column.TARGET))
                        .map(head -> new StackedIndicators(head, columns.rows()))
                : Optional.empty();
        return stacked.or(
                () -> IndicatorHead.of(rows.get(0), year).map(head -> new StackedIndicators(head, rows.subList(0, 1))));
    }

    private static boolean isHead(Cell cell) {
        return Column.of(cell).isPresent()
                || ValueTime.isWholeTerm(cell)
                || OF_A_VALUE.matcher(LabelText.bare(cell.text())).matches();
    }

    private static Row innermost(ColumnHeads columns) {
        return new Row(IntStream.range(0, columns.width())
                .mapToObj(i ->
                        i > 0 && columns.lowest(i).equals(columns.lowest(i - 1)) ? Cell.missing() : head(columns.of(i)))
                .toList());
    }

    /** The innermost head of a column, together with the one above it where only both say what it is: 实施期 under 指标值. */
    private static Cell head(List<Cell> heads) {
        Cell lowest = heads.isEmpty() ? Cell.missing() : heads.get(heads.size() - 1);
        if (heads.size() < 2
                || Column.of(lowest).isPresent()
                || ValueTime.year(lowest).isPresent()) {
            return lowest;
        }
        Cell both = new Cell(List.of(Fragment.of(
                lowest.place(),
                LabelText.bare(lowest.text())
                        + LabelText.bare(heads.get(heads.size() - 2).text()))));
        return Column.of(both).isPresent() ? both : lowest;
    }

    /** Takes its rows as read and says how many they are. */
    int takeHeads(Clerk clerk, String path) {
        rows.forEach(row -> row.written().forEach(cell -> clerk.label(cell, path + "/indicators")));
        return rows.size();
    }
}
