package org.jixiao.indicator.target;

import java.math.BigDecimal;
import java.util.Objects;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.contract.IndicatorRow;
import org.jixiao.budget.contract.Place;
import org.jixiao.indicator.contract.Indicator;
import org.jixiao.indicator.contract.Target;
import org.jixiao.indicator.value.Reading;
import org.jspecify.annotations.Nullable;

/**
 * One indicator as it stands in a sheet: its ordinal and its words. What the values mean is read from them whenever it
 * is asked.
 *
 * @param place where it stands in the filed document; null where it was not filed
 */
public record IndicatorEntry(
        int ordinal,
        String dimension,
        @Nullable String category,
        String name,
        @Nullable String definition,
        @Nullable String target,
        @Nullable String wholeTerm,
        @Nullable String basis,
        @Nullable BigDecimal weight,
        @Nullable String fill,
        @Nullable Place place) {

    static IndicatorEntry of(IndicatorRow row, int ordinal) {
        return new IndicatorEntry(
                ordinal,
                row.dimension(),
                row.category(),
                row.name(),
                row.definition(),
                row.target(),
                row.wholeTerm(),
                row.basis(),
                row.weight(),
                row.fill(),
                row.place());
    }

    IndicatorEntry inNewSheet(int given) {
        return new IndicatorEntry(
                given, dimension, category, name, definition, target, wholeTerm, basis, weight, fill, null);
    }

    /** True if a row of another filing speaks of the same indicator. */
    boolean isDescribedBy(IndicatorRow row) {
        return dimension.equals(row.dimension())
                && Objects.equals(category, row.category())
                && name.equals(row.name())
                && Objects.equals(definition, row.definition());
    }

    /** As others are told. */
    public Indicator indicator(FiscalYear year) {
        return new Indicator(
                ordinal,
                dimension,
                category,
                name,
                definition,
                read(target, year),
                read(wholeTerm, year),
                basis,
                weight,
                fill);
    }

    private static @Nullable Target read(@Nullable String text, FiscalYear year) {
        return Reading.of(text, year).map(Reading::toTarget).orElse(null);
    }
}
