package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Row;
import org.jspecify.annotations.Nullable;

/**
 * The head of an indicator table: which column stands where.
 *
 * @param notes columns beside the known ones, whose words belong to the indicator all the same
 * @param wholeTerm the columns for the whole term, where they stand in a block of their own left of the year's; else null
 */
record IndicatorHead(
        Row row,
        Map<Column, Integer> at,
        List<Integer> notes,
        @Nullable IndicatorHead wholeTerm) {

    private static final int ENOUGH = 3;
    private static final int TOLD_BY = 20;
    private static final Pattern OVER_THE_TERM = Pattern.compile("^(?:中?长期|中期|实施期|实施周期|总目标|总体目标)[^值]*(?:指标|目标\\d)$");

    static Optional<IndicatorHead> of(Row row) {
        return of(row, null);
    }

    /** @param year of the budget; null where nobody knows it */
    static Optional<IndicatorHead> of(Row row, @Nullable FiscalYear year) {
        if (!row.isOfForms()
                || row.written().limit(2).count() < 2
                || row.cells().stream().noneMatch(cell -> Column.of(cell).isPresent())) {
            return Optional.empty();
        }
        HeadColumns columns = HeadColumns.of(row, year);
        int second = columns.secondBlock();
        IndicatorHead head = second < 0
                ? in(row, columns, 0, row.size(), null)
                : in(row, columns, second, row.size(), in(row, columns, 0, second, null));
        return head.isEnough() ? Optional.of(head) : Optional.empty();
    }

    /** The heads that stand in some of the columns. */
    static IndicatorHead within(Row row, int from, int to) {
        return in(row, HeadColumns.of(row, null), from, to, null);
    }

    private static IndicatorHead in(Row row, HeadColumns columns, int from, int to, @Nullable IndicatorHead wholeTerm) {
        Map<Column, Integer> at = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            int index = columns.find(column, from, to);
            if (index >= 0) {
                at.put(column, index);
            }
        }
        if (wholeTerm != null && wholeTerm.has(Column.DIMENSION)) {
            at.putIfAbsent(Column.DIMENSION, wholeTerm.index(Column.DIMENSION));
        }
        // One head over two columns: 绩效内容 | | 参考标准.
        int beside = at.getOrDefault(Column.CATEGORY, to) + 1;
        if (!at.containsKey(Column.NAME) && beside < to && row.cell(beside).isBlank()) {
            at.put(Column.NAME, beside);
        }
        // 单位 left of all levels and names is whose project it is, and no unit of measurement.
        if (at.getOrDefault(Column.MEASURE, to) < leftmost(at, to)) {
            at.remove(Column.MEASURE);
        }
        List<Integer> notes = new ArrayList<>();
        at.remove(Column.ORDINAL);
        int first = at.values().stream().min(Comparator.naturalOrder()).orElse(to);
        IntStream.range(Math.max(first, from), to)
                .filter(i -> !at.containsValue(i)
                        && !row.cell(i).isBlank()
                        && columns.columns().get(i) != Column.ORDINAL)
                .forEach(notes::add);
        return new IndicatorHead(row, at, List.copyOf(notes), wholeTerm);
    }

    private static int leftmost(Map<Column, Integer> at, int otherwise) {
        return Stream.of(Column.DIMENSION, Column.CATEGORY, Column.NAME)
                .filter(at::containsKey)
                .map(at::get)
                .min(Comparator.naturalOrder())
                .orElse(otherwise);
    }

    /** The same, fitting the rows: one column of levels, 指标类型, may hold words of the first level (产出) or of the second (数量). */
    IndicatorHead fitting(List<Row> rows) {
        if (wholeTerm != null || has(Column.DIMENSION) || !has(Column.CATEGORY)) {
            return this;
        }
        boolean first = rows.stream()
                .limit(TOLD_BY)
                .map(below -> cell(below, Column.CATEGORY))
                .anyMatch(level -> Levels.isDimension(level) && !Levels.isCategory(level));
        if (!first) {
            return this;
        }
        Map<Column, Integer> levels = new EnumMap<>(at);
        levels.put(Column.DIMENSION, index(Column.CATEGORY));
        levels.remove(Column.CATEGORY);
        return new IndicatorHead(row, levels, notes, null);
    }

    private boolean isEnough() {
        boolean names = has(Column.NAME) || has(Column.TARGET);
        return names && at.size() >= ENOUGH && (wholeTerm == null || wholeTerm.has(Column.TARGET));
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

    /** Whether a column holds the numbers of rows. */
    boolean isOrdinal(int column) {
        return Column.of(row.cell(column)).filter(Column.ORDINAL::equals).isPresent();
    }

    /** What labels the table says that its values are for the whole term. */
    boolean isOverTheTerm() {
        return wholeTerm == null
                && row.cells().subList(0, Math.max(0, first())).stream().anyMatch(cell -> OVER_THE_TERM
                        .matcher(LabelText.bare(cell.text()))
                        .find());
    }

    /** The block that a row's levels stand in. */
    IndicatorHead leftmost() {
        return wholeTerm == null ? this : wholeTerm;
    }

    Cell cell(Row of, Column column) {
        return has(column) ? of.cell(index(column)) : Cell.missing();
    }
}
