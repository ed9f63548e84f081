package org.jixiao.budget.filing.form;

import java.util.List;
import java.util.Objects;
import org.jixiao.budget.contract.IndicatorRow;
import org.jspecify.annotations.Nullable;

/** Brings together what a form asks of one indicator over the whole term and in the year, wherever it says the two. */
final class WholeTermRows {

    private WholeTermRows() {}

    /** The same indicator, its value one for the whole term. */
    static IndicatorRow overTheTerm(IndicatorRow row) {
        return with(row, null, row.target());
    }

    /** Adds an indicator, or completes the one of the same name that stands there with the other value only. */
    static void add(IndicatorRow row, List<IndicatorRow> indicators) {
        for (int i = 0; i < indicators.size(); i++) {
            IndicatorRow other = indicators.get(i);
            if (isSame(row, other) && row.wholeTerm() == null && other.target() == null && other.wholeTerm() != null) {
                indicators.set(i, with(row, row.target(), other.wholeTerm()));
                return;
            }
        }
        indicators.add(row);
    }

    static IndicatorRow with(IndicatorRow row, @Nullable String target, @Nullable String wholeTerm) {
        return new IndicatorRow(
                row.dimension(),
                row.category(),
                row.name(),
                row.definition(),
                target,
                wholeTerm,
                row.basis(),
                row.weight(),
                row.fill(),
                row.place());
    }

    private static boolean isSame(IndicatorRow one, IndicatorRow other) {
        return !one.name().isEmpty()
                && LabelText.bare(one.name()).equals(LabelText.bare(other.name()))
                && Objects.equals(one.category(), other.category());
    }
}
