package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Row;
import org.jspecify.annotations.Nullable;

/**
 * The head of a table of purchases, in one row or in two: where the lower one is blank, the column is called what the upper
 * one says.
 *
 * @param heads the cells that name columns, of both rows
 * @param rows how many rows it takes
 * @param funds columns of sources, by the cell that names each
 * @param others columns that a purchase has no field for, by the cell that names each
 */
record ProcurementHead(
        List<Row> heads,
        Map<ProcurementColumn, Integer> at,
        Map<Integer, Cell> funds,
        Map<Integer, Cell> others,
        int rows) {

    private static final int ENOUGH = 3;
    private static final Pattern NO_SOURCE =
            Pattern.compile(".*(?:备注|说明|时间|日期|方式|年限|地点|要求|对象|处室|联系人|电话|名称|类别|类型|形式|面向.*|预留.*|节能.*)|是否.*");

    static @Nullable ProcurementHead of(Row row, @Nullable Row below) {
        Map<ProcurementColumn, Integer> at = columns(row);
        if (!at.containsKey(ProcurementColumn.ITEM) || at.size() < ENOUGH) {
            return null;
        }
        if (below != null
                && !below.isBlank()
                && below.written().noneMatch(cell -> NumberText.of(cell.text()).isPresent())) {
            boolean named =
                    below.written().anyMatch(cell -> ProcurementColumn.of(cell).isPresent());
            int amount = at.getOrDefault(ProcurementColumn.AMOUNT, row.size());
            boolean sources = below.cells().stream().limit(amount + 1L).allMatch(Cell::isBlank);
            if (named || sources) {
                return inTwoRows(row, below);
            }
        }
        return whole(List.of(row), row, at);
    }

    private static ProcurementHead whole(List<Row> heads, Row whole, Map<ProcurementColumn, Integer> at) {
        Map<Integer, Cell> funds = funds(whole, at);
        Map<Integer, Cell> others = new TreeMap<>();
        for (int i = 0; i < whole.size(); i++) {
            if (!whole.cell(i).isBlank() && !at.containsValue(i) && !funds.containsKey(i)) {
                others.put(i, whole.cell(i));
            }
        }
        return new ProcurementHead(heads, at, funds, others, heads.size());
    }

    private static ProcurementHead inTwoRows(Row upper, Row lower) {
        Optional<ProcurementHead> straight = straight(upper, lower);
        if (straight.isPresent()) {
            return straight.get();
        }
        Iterator<Cell> above = upper.written()
                .filter(cell -> ProcurementColumn.of(cell)
                        .filter(column -> column != ProcurementColumn.PROJECT && column != ProcurementColumn.AMOUNT)
                        .isPresent())
                .iterator();
        List<Cell> merged = new ArrayList<>();
        for (int i = 0; i < Math.max(lower.size(), upper.size()); i++) {
            Cell cell = lower.cell(i);
            merged.add(cell.isBlank() && above.hasNext() ? above.next() : cell);
        }
        Row whole = new Row(merged);
        Map<ProcurementColumn, Integer> at = columns(whole);
        return whole(List.of(upper, lower), whole, at);
    }

    /** Every cell of the lower row stands right below the one that it splits. */
    private static Optional<ProcurementHead> straight(Row upper, Row lower) {
        Row whole = new Row(IntStream.range(0, Math.max(upper.size(), lower.size()))
                .mapToObj(i -> lower.cell(i).isBlank() ? upper.cell(i) : lower.cell(i))
                .toList());
        Map<ProcurementColumn, Integer> at = columns(whole);
        boolean named = columns(upper).keySet().stream()
                .filter(column -> column != ProcurementColumn.AMOUNT)
                .allMatch(at::containsKey);
        boolean below = IntStream.range(0, lower.size())
                .filter(i -> !lower.cell(i).isBlank())
                .allMatch(i -> ProcurementColumn.of(upper.cell(i))
                        .filter(column -> column != ProcurementColumn.AMOUNT)
                        .isEmpty());
        return named && below && at.containsKey(ProcurementColumn.AMOUNT)
                ? Optional.of(whole(List.of(upper, lower), whole, at))
                : Optional.empty();
    }

    private static Map<ProcurementColumn, Integer> columns(Row head) {
        Map<ProcurementColumn, Integer> at = new EnumMap<>(ProcurementColumn.class);
        for (int i = 0; i < head.size(); i++) {
            int index = i;
            ProcurementColumn.of(head.cell(i)).ifPresent(column -> at.putIfAbsent(column, index));
        }
        boolean bought = head.written().anyMatch(cell -> cell.text().contains("采购"));
        if (bought && !at.containsKey(ProcurementColumn.ITEM) && at.containsKey(ProcurementColumn.PROJECT)) {
            at.put(ProcurementColumn.ITEM, at.remove(ProcurementColumn.PROJECT)); // what is bought has no other name
        }
        return at;
    }

    /** What is named right of the amount and is none of the columns is a source. */
    private static Map<Integer, Cell> funds(Row head, Map<ProcurementColumn, Integer> at) {
        Map<Integer, Cell> funds = new TreeMap<>();
        for (int i = at.getOrDefault(ProcurementColumn.AMOUNT, head.size()) + 1; i < head.size(); i++) {
            if (!head.cell(i).isBlank()
                    && ProcurementColumn.of(head.cell(i)).isEmpty()
                    && !NO_SOURCE
                            .matcher(LabelText.of(head.cell(i).text()).key())
                            .matches()) {
                funds.put(i, head.cell(i));
            }
        }
        return funds;
    }

    /** The unit of money that a column's head states; null where it states none. */
    @Nullable
    MoneyUnit unitOf(ProcurementColumn column) {
        int index = at.getOrDefault(column, -1);
        return heads.stream()
                .map(row -> index < 0 ? Cell.missing() : row.cell(index))
                .flatMap(cell -> LabelText.of(cell.text()).moneyUnit().stream())
                .findFirst()
                .orElse(null);
    }

    Cell cell(Row row, ProcurementColumn column) {
        return at.containsKey(column) ? row.cell(at.get(column)) : Cell.missing();
    }
}
