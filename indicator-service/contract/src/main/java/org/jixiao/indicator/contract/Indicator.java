package org.jixiao.indicator.contract;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One indicator of a sheet. Its id is the sheet's id and its ordinal; an ordinal is given once, never moved or used
 * again.
 *
 * @param target annual value; null where left blank
 * @param wholeTerm value over the whole term; null where left blank
 * @param weight points of a hundred; null where not stated
 * @param fill fill mark as filed (必填量化)
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
        @Nullable String fill) {}
