package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
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
 */
record ProcurementHead(List<Row> heads, Map<ProcurementColumn, Integer> at, Map<Integer, Cell> funds, int rows) {

    static @Nullable ProcurementHead of(Row row, @Nullable Row below) {
        Map<ProcurementColumn, Integer> at = columns(row);
        if (!at.containsKey(ProcurementColumn.ITEM) || at.size() < 3) {
            return null;
        }
        if (below != null
                && below.written().anyMatch(cell -> ProcurementColumn.of(cell).isPresent())) {
            return inTwoRows(row, below);
        }
        return new ProcurementHead(List.of(row), at, funds(row, at), 1);
    }

    private static ProcurementHead inTwoRows(Row upper, Row lower) {
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
        return new ProcurementHead(List.of(upper, lower), at, funds(whole, at), 2);
    }

    private static Map<ProcurementColumn, Integer> columns(Row head) {
        Map<ProcurementColumn, Integer> at = new EnumMap<>(ProcurementColumn.class);
        for (int i = 0; i < head.size(); i++) {
            int index = i;
            ProcurementColumn.of(head.cell(i)).ifPresent(column -> at.putIfAbsent(column, index));
        }
        return at;
    }

    /** What is named right of the amount and is none of the columns is a source. */
    private static Map<Integer, Cell> funds(Row head, Map<ProcurementColumn, Integer> at) {
        Map<Integer, Cell> funds = new java.util.TreeMap<>();
        for (int i = at.getOrDefault(ProcurementColumn.AMOUNT, head.size()) + 1; i < head.size(); i++) {
            if (!head.cell(i).isBlank() && ProcurementColumn.of(head.cell(i)).isEmpty()) {
                funds.put(i, head.cell(i));
            }
        }
        return funds;
    }

    Cell cell(Row row, ProcurementColumn column) {
        return at.containsKey(column) ? row.cell(at.get(column)) : Cell.missing();
    }
}
