package org.jixiao.indicator.contract;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One indicator of a sheet. Its id is the sheet's id and its ordinal; an ordinal is given once, never moved or used
 * again.
 *
 * @param target annual value; null where left blank
 * @param wholeTerm value over the whole term; null where left blank
 * @param weight points of a hundred; null where not stated
 * @param fill fill mark as filed (必填量化)
 * @param previous annual value of the year before; null where the indicator is new, or nobody said
 * @param definedBy the definition of the indicator library that it came from; null where it was written freely
 */
public record Indicator(
        int ordinal,
        String dimension,
        @Nullable String category,
        String name,
        @Nullable String definition,
        @Nullable Target target,
        @Nullable Target wholeTerm,
        @Nullable String basis,
        @Nullable BigDecimal weight,
        @Nullable String fill,
        @Nullable Target previous,
        @Nullable UUID definedBy) {

    /** One of which nothing is known from the year before, or from the library. */
    public Indicator(
            int ordinal,
            String dimension,
            @Nullable String category,
            String name,
            @Nullable String definition,
            @Nullable Target target,
            @Nullable Target wholeTerm,
            @Nullable String basis,
            @Nullable BigDecimal weight,
            @Nullable String fill) {
        this(ordinal, dimension, category, name, definition, target, wholeTerm, basis, weight, fill, null, null);
    }
}
