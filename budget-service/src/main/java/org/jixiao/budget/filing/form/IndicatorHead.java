package org.jixiao.budget.filing.form;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Row;

/** The head of an indicator table: which column stands where. */
record IndicatorHead(Row row, Map<Column, Integer> at) {

    private static final int ENOUGH = 3;

    static Optional<IndicatorHead> of(Row row) {
        Map<Column, Integer> at = new EnumMap<>(Column.class);
        for (int i = 0; i < row.size(); i++) {
            int index = i;
            // 绩效指标 may label the whole table as well as a column: the last of its kind is the column.
            Column.of(row.cell(i)).ifPresent(column -> at.put(column, index));
        }
        boolean names = at.containsKey(Column.NAME) || at.containsKey(Column.TARGET);
        return names && at.size() >= ENOUGH ? Optional.of(new IndicatorHead(row, at)) : Optional.empty();
    }

    int size() {
        return row.size();
    }

    boolean has(Column column) {
        return at.containsKey(column);
    }

    int index(Column column) {
        return at.getOrDefault(column, -1);
    }

    /** Where the columns begin: what stands left of it labels the table. */
    int first() {
        return at.values().stream().min(Comparator.naturalOrder()).orElse(0);
    }

    Cell cell(Row row, Column column) {
        return has(column) ? row.cell(index(column)) : Cell.missing();
    }
}
