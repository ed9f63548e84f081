package org.jixiao.budget.filing.form;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jixiao.budget.filing.document.Cell;
import org.jixiao.budget.filing.document.Row;
import org.jspecify.annotations.Nullable;

/**
 * The head of a table of state assets: what, how many, worth how much.
 *
 * @param counted where it stands what they are counted in; -1 where it has no column
 * @param unit of money, where the head states one; else null
 * @param others columns that an asset has no field for, by the cell that names each
 */
record AssetHead(
        Row row,
        int quantity,
        int counted,
        int value,
        @Nullable MoneyUnit unit,
        Map<Integer, Cell> others) {

    private static final int LOOK = 4;

    static @Nullable AssetHead of(Row row, List<Row> below) {
        int quantity = -1;
        int counted = -1;
        int value = -1;
        Map<Integer, Cell> others = new TreeMap<>();
        for (int i = 0; i < row.size(); i++) {
            String bare = LabelText.bare(row.cell(i).text());
            if (quantity < 0 && bare.startsWith("数量")) {
                quantity = i;
            } else if (counted < 0 && bare.equals("计量单位")) {
                counted = i;
            } else if (value < 0 && bare.matches("(?:价值|金额|账面|原值|资产原值|净值).*")) {
                value = i;
            } else if (!bare.isEmpty() && (quantity >= 0 || value >= 0)) {
                others.put(i, row.cell(i));
            }
        }
        boolean assets = below.stream()
                .limit(LOOK)
                .flatMap(Row::written)
                .anyMatch(cell -> cell.text().contains("资产") || cell.text().contains("房屋"));
        return quantity >= 0 && value >= 0 && assets
                ? new AssetHead(row, quantity, counted, value, unitIn(row.cell(value)), others)
                : null;
    }

    private static @Nullable MoneyUnit unitIn(Cell head) {
        String bare = LabelText.bare(head.text());
        return bare.contains("万元") ? MoneyUnit.TEN_THOUSAND : bare.contains("元") ? MoneyUnit.YUAN : null;
    }
}
