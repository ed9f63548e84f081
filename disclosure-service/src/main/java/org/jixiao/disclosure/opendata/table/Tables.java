package org.jixiao.disclosure.opendata.table;

import java.util.List;
import java.util.Optional;

/** All tables there are, those that others link to first. */
public final class Tables {

    private static final List<Table<?>> ALL = List.of(
            BudgetTable.TABLE,
            ProjectTable.TABLE,
            IndicatorTable.TABLE,
            FundingTable.TABLE,
            FigureTable.TABLE,
            PurchaseTable.TABLE,
            LineageTable.TABLE);

    private Tables() {}

    public static List<Table<?>> all() {
        return ALL;
    }

    public static Optional<Table<?>> named(String name) {
        return ALL.stream().filter(table -> table.name().equals(name)).findFirst();
    }
}
