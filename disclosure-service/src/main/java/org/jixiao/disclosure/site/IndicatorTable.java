package org.jixiao.disclosure.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jixiao.disclosure.assembly.PublicIndicator;

/**
 * Indicators as a table reads them: a dimension once for all rows that follow each other in it, a category once within.
 * Columns that no indicator fills are left out.
 */
public record IndicatorTable(
        List<Row> rows,
        boolean hasDefinition,
        boolean hasWholeTerm,
        boolean hasBasis,
        boolean hasWeight,
        boolean hasFill) {

    /**
     * @param dimensionRows how many rows the dimension covers; 0 where it stands further up
     * @param categoryRows likewise
     */
    public record Row(PublicIndicator indicator, int dimensionRows, int categoryRows) {}

    static IndicatorTable of(List<PublicIndicator> indicators) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            rows.add(new Row(indicators.get(i), dimensionRows(indicators, i), categoryRows(indicators, i)));
        }
        return new IndicatorTable(
                rows,
                indicators.stream().anyMatch(each -> each.definition() != null),
                indicators.stream().anyMatch(each -> each.wholeTerm() != null),
                indicators.stream().anyMatch(each -> each.basis() != null),
                indicators.stream().anyMatch(each -> each.weight() != null),
                indicators.stream().anyMatch(each -> each.fill() != null));
    }

    private static int dimensionRows(List<PublicIndicator> all, int from) {
        return from > 0 && sameDimension(all, from - 1, from) ? 0 : run(all, from, IndicatorTable::sameDimension);
    }

    private static int categoryRows(List<PublicIndicator> all, int from) {
        return from > 0 && sameCategory(all, from - 1, from) ? 0 : run(all, from, IndicatorTable::sameCategory);
    }

    private interface Same {
        boolean test(List<PublicIndicator> all, int one, int other);
    }

    private static int run(List<PublicIndicator> all, int from, Same same) {
        int to = from + 1;
        while (to < all.size() && same.test(all, from, to)) {
            to++;
        }
        return to - from;
    }

    private static boolean sameDimension(List<PublicIndicator> all, int one, int other) {
        return all.get(one).dimension().equals(all.get(other).dimension());
    }

    private static boolean sameCategory(List<PublicIndicator> all, int one, int other) {
        return sameDimension(all, one, other)
                && Objects.equals(all.get(one).category(), all.get(other).category());
    }
}
