package org.jixiao.indicator.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.contract.Place;
import org.jixiao.indicator.contract.Target;
import org.jixiao.indicator.value.Reading;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as a reader sees it: each value as written, with what it was understood to mean.
 *
 * @param place where it stands in the filed document; null where it was not filed
 * @param previous annual value of the year before; null where nobody said
 * @param definedBy the definition of the library it came from; null where it was written freely
 */
public record IndicatorView(
        int ordinal,
        String dimension,
        @Nullable String category,
        String name,
        @Nullable String definition,
        @Nullable Value target,
        @Nullable Value wholeTerm,
        @Nullable String basis,
        @Nullable BigDecimal weight,
        @Nullable String fill,
        @Nullable Place place,
        @Nullable Value previous,
        @Nullable UUID definedBy) {

    /** A value. @param text as written @param meaning what it asks for @param words that meaning in a few words */
    public record Value(String text, Target meaning, Bilingual words) {

        private static @Nullable Value of(@Nullable String text, FiscalYear year) {
            return Reading.of(text, year)
                    .map(reading -> new Value(
                            reading.text(), reading.toTarget(), reading.value().words()))
                    .orElse(null);
        }
    }

    /** All that a sheet says, in its order. */
    public static List<IndicatorView> all(Content content, FiscalYear year) {
        return content.indicators().stream()
                .map(entry -> IndicatorView.of(entry, year))
                .toList();
    }

    private static IndicatorView of(IndicatorEntry entry, FiscalYear year) {
        return new IndicatorView(
                entry.ordinal(),
                entry.dimension(),
                entry.category(),
                entry.name(),
                entry.definition(),
                Value.of(entry.target(), year),
                Value.of(entry.wholeTerm(), year),
                entry.basis(),
                entry.weight(),
                entry.fill(),
                entry.place(),
                Value.of(entry.previous(), new FiscalYear(year.value() - 1)),
                entry.definedBy());
    }
}
