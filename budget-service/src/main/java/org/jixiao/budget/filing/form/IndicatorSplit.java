package org.jixiao.budget.filing.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.budget.contract.IndicatorRow;
import org.jspecify.annotations.Nullable;

/** Takes apart a row into which several indicators were written: as many values as names, or it stays one. */
final class IndicatorSplit {

    private static final Pattern NEXT = Pattern.compile("[\\s；;]+指标\\s?\\d{1,2}\\s?[:：]\\s*");
    private static final Pattern BETWEEN_VALUES = Pattern.compile("[\\s；;]+");

    private IndicatorSplit() {}

    static List<IndicatorRow> of(IndicatorRow row) {
        String[] names = NEXT.split(row.name(), -1);
        String[] values = row.target() == null ? new String[0] : BETWEEN_VALUES.split(row.target(), -1);
        Matcher next = NEXT.matcher(row.name());
        if (!next.find() || names.length != values.length) {
            return List.of(row);
        }
        List<IndicatorRow> rows = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            rows.add(part(row, names[i].strip(), values[i]));
        }
        return rows;
    }

    private static IndicatorRow part(IndicatorRow row, String name, @Nullable String target) {
        return new IndicatorRow(
                row.dimension(),
                row.category(),
                name,
                row.definition(),
                target,
                row.wholeTerm(),
                row.basis(),
                row.weight(),
                row.fill(),
                row.place());
    }
}
