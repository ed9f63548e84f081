package org.jixiao.budget.filing.form;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Row;
import org.jspecify.annotations.Nullable;

/**
 * The head of a table that sets the money of a project's years side by side: 项目总投资 | 以前年度已安排 | 本年申报数 | 以后年度计划.
 *
 * @param at the columns of money, each with the time it is for
 */
record SpanHead(Row row, Map<Integer, MoneySpan> at) {

    /** Nothing where amounts do not stand below, or all columns ask for the year's. */
    static Optional<SpanHead> of(Row row, Row below, @Nullable FiscalYear year) {
        Map<Integer, MoneySpan> at = new TreeMap<>();
        Set<Integer> sums = new HashSet<>();
        for (int i = 0; i < row.size(); i++) {
            Optional<MoneySpan> span = MoneySpan.of(row.cell(i), year);
            if (span.isPresent()) {
                at.put(i, span.get());
            } else if (isSum(row.cell(i))
                    && (!at.isEmpty() || MoneySpan.of(row.cell(i + 1), year).isPresent())) {
                sums.add(i);
            } else if (!at.isEmpty() && !row.cell(i).isBlank()) {
                return Optional.empty();
            }
        }
        Set<MoneySpan> spans = new HashSet<>(at.values());
        if (!sums.isEmpty() && !spans.contains(MoneySpan.OTHER_YEARS)) {
            return Optional.empty();
        }
        sums.forEach(i -> at.put(i, MoneySpan.WHOLE_TERM));
        SpanHead head = new SpanHead(row, at);
        boolean years = spans.contains(MoneySpan.YEAR)
                ? spans.size() > 1
                : at.size() > 1 && spans.contains(MoneySpan.OTHER_YEARS);
        return years && head.heads(below) ? Optional.of(head) : Optional.empty();
    }

    /** 合计 beside the years is that of all of them. */
    private static boolean isSum(Cell cell) {
        return Label.of(cell).filter(Label.TOTAL::equals).isPresent();
    }

    /** What stands left of the columns of money. */
    Row lead(Row of) {
        return new Row(of.cells().subList(0, Math.min(first(), of.size())));
    }

    /** Amounts stand in its columns, or marks that there are none, and nothing else does. */
    boolean heads(Row below) {
        return at.keySet().stream().map(below::cell).anyMatch(cell -> AmountText.isNumber(cell.text()))
                && below.cells().stream().skip(first()).map(Cell::text).allMatch(AmountText::fits);
    }

    private int first() {
        return at.keySet().iterator().next();
    }
}
