package org.jixiao.budget.filing.form;

import java.util.List;
import org.jixiao.budget.filing.document.Row;
import org.jspecify.annotations.Nullable;

/**
 * The head of a table of state assets: what, how many, worth how much.
 *
 * @param unit of money, where the head states one; else null
 */
record AssetHead(Row row, int quantity, int value, @Nullable MoneyUnit unit) {

    private static final int LOOK = 4;

    static @Nullable AssetHead of(Row row, List<Row> below) {
        int quantity = -1;
        int value = -1;
        MoneyUnit unit = null;
        for (int i = 0; i < row.size(); i++) {
            String bare = LabelText.bare(row.cell(i).text());
            if (bare.startsWith("数量")) {
                quantity = i;
            } else if (bare.startsWith("价值") || bare.startsWith("金额") || bare.startsWith("账面")) {
                value = i;
                unit = bare.contains("万元") ? MoneyUnit.TEN_THOUSAND : bare.contains("元") ? MoneyUnit.YUAN : null;
            }
        }
        boolean assets = below.stream()
                .limit(LOOK)
                .flatMap(Row::written)
                .anyMatch(cell -> cell.text().contains("资产") || cell.text().contains("房屋"));
        return quantity >= 0 && value >= 0 && assets ? new AssetHead(row, quantity, value, unit) : null;
    }
}
