package org.jixiao.indicator.target.revision;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.indicator.target.Content;
import org.jspecify.annotations.Nullable;

/**
 * How two states of a sheet differ. An indicator is the same where its ordinal is, whatever became of its name.
 *
 * @param from number of the one
 * @param to number of the other; null for what the sheet says now
 * @param changes in the objectives, and in the order of the indicators
 * @param indicators those that are not in both as they are
 */
public record SheetDiff(int from, @Nullable Integer to, List<Change> changes, List<IndicatorDiff> indicators) {

    static SheetDiff between(State before, @Nullable Integer to, Content after, Reader reader) {
        List<Change> objectives = ObjectiveDiff.between(before.content().objectives(), after.objectives());
        return new SheetDiff(
                before.number(),
                to,
                Stream.concat(objectives.stream(), OrderDiff.between(before.content(), after).stream())
                        .toList(),
                IndicatorDiff.between(before.content(), after, reader));
    }

    /** What a sheet said once. @param number of its revision, or of the time it was handed in */
    record State(int number, Content content) {}
}
