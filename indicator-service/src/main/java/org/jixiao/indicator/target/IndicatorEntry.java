package org.jixiao.indicator.target;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
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
 * @param definition what it means, in words
 * @param place where it stands in the filed document; null where it was not filed
 * @param previous annual value of the year before; null where nobody said
 * @param definedBy the definition of the library it came from; null where it was written freely
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
        @Nullable Place place,
        @Nullable String previous,
        @Nullable UUID definedBy) {

    /** One of which nothing is known from the year before, or from the library. */
    public IndicatorEntry(
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
        this(ordinal, dimension, category, name, definition, target, wholeTerm, basis, weight, fill, place, null, null);
    }

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
        return with(given, null, null, definedBy);
    }

    /** What a form cannot say of it is kept from where it stood before. */
    IndicatorEntry rememberedFrom(IndicatorEntry before) {
        return with(ordinal, place, before.previous, before.definedBy);
    }

    IndicatorEntry withPrevious(@Nullable String value) {
        return with(ordinal, place, value, definedBy);
    }

    /** The same words, elsewhere or with other things known of it. */
    private IndicatorEntry with(int number, @Nullable Place where, @Nullable String before, @Nullable UUID from) {
        return new IndicatorEntry(
                number,
                dimension,
                category,
                name,
                definition,
                target,
                wholeTerm,
                basis,
                weight,
                fill,
                where,
                before,
                from);
    }

    /** True if a row of another filing speaks of the same indicator. */
    boolean isDescribedBy(IndicatorRow row) {
        return dimension.equals(row.dimension())
                && Objects.equals(category, row.category())
                && name.equals(row.name())
                && Objects.equals(definition, row.definition());
    }

    /** Wherever it stands in a document. */
    boolean saysTheSameAs(IndicatorEntry other) {
        return with(ordinal, null, previous, definedBy)
                .equals(other.with(other.ordinal, null, other.previous, other.definedBy));
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
                fill,
                read(previous, new FiscalYear(year.value() - 1)),
                definedBy);
    }

    private static @Nullable Target read(@Nullable String text, FiscalYear year) {
        return Reading.of(text, year).map(Reading::toTarget).orElse(null);
    }
}
