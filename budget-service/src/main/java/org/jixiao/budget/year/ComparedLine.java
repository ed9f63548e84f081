package org.jixiao.budget.year;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * One line of a comparison.
 *
 * @param key what the line is about, the same in both years: a code, a kind, or the label where there is no code
 * @param label as it was filed, this year's where there is one
 * @param within key of the line that this one is a part of; null where it stands by itself
 * @param counted it is one of those that the total is made of
 */
public record ComparedLine(
        String key,
        String label,
        @Nullable String within,
        boolean counted,
        StatedIn statedIn,
        @JsonUnwrapped Difference difference) {}
