package org.jixiao.indicator.target.revision;

import org.jixiao.budget.contract.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A place that says something else.
 *
 * @param pointer JSON pointer within the sheet, or within the indicator
 * @param before null where there was nothing
 * @param after null where nothing is left
 * @param words what happened, for a person to read
 */
public record Change(
        String pointer, @Nullable String before, @Nullable String after, Bilingual words) {}
