package org.jixiao.budget.contract;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a document states and that has no home of its own.
 *
 * @param section where it stands
 * @param path row and column labels as filed, outermost first
 * @param year the year it speaks of; null where not stated
 * @param amount money; a decrease is negative; null where the figure is no money
 * @param quantity a number that is no money, in {@code unit}
 * @param text a stated fact that is no number
 */
public record Figure(
        String section,
        List<String> path,
        @Nullable Integer year,
        @Nullable Money amount,
        @Nullable BigDecimal quantity,
        @Nullable String unit,
        @Nullable String text) {}
