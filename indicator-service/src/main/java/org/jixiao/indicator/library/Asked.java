package org.jixiao.indicator.library;

import org.jspecify.annotations.Nullable;

/**
 * What definitions are looked for; null narrows nothing.
 *
 * @param q words, apart by spaces
 * @param dimension as forms print it
 * @param category as forms print it
 * @param division whose own they are
 * @param department code of the department whose own they are
 */
public record Asked(
        @Nullable String q,
        @Nullable String dimension,
        @Nullable String category,
        @Nullable String framework,
        @Nullable ScopeLevel level,
        @Nullable String division,
        @Nullable String department,
        @Nullable DefinitionState state) {

    public static final Asked ALL = new Asked(null, null, null, null, null, null, null, null);
}
