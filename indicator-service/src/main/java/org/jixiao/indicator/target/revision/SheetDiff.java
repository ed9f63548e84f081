package org.jixiao.indicator.target.revision;

import java.util.List;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.indicator.target.Content;
import org.jspecify.annotations.Nullable;

/**
 * How two states of a sheet differ. An indicator is the same where its ordinal is, whatever became of its name.
 *
 * @param from number of the one
 * @param to number of the other; null for what the sheet says now
 * @param changes in the objectives
 * @param indicators those that are not in both as they are
 */
public record SheetDiff(int from, @Nullable Integer to, List<Change> changes, List<IndicatorDiff> indicators) {

    /** @param year of the sheet */
    static SheetDiff between(State before, @Nullable Integer to, Content after, FiscalYear year) {
        return new SheetDiff(
                before.number(),
                to,
                ObjectiveDiff.between(before.content().objectives(), after.objectives()),
                IndicatorDiff.between(before.content(), after, year));
    }

    /** What a sheet said once. @param number of its revision, or of the time it was handed in */
    record State(int number, Content content) {}
}
