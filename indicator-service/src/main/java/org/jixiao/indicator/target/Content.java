package org.jixiao.indicator.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.budget.contract.IndicatorRow;

/**
 * What a sheet says. An ordinal is given once: an indicator keeps its own, whatever happens around it, and that of a
 * removed one is not given again.
 *
 * @param nextOrdinal the ordinal of the next new indicator
 */
public record Content(List<String> objectives, List<IndicatorEntry> indicators, int nextOrdinal) {

    static final Content NONE = new Content(List.of(), List.of(), 1);

    public Content {
        objectives = List.copyOf(objectives);
        indicators = List.copyOf(indicators);
    }

    /** The same in a new sheet: ordinals are given anew, and no line of an earlier document is pointed at. */
    Content afresh() {
        List<IndicatorEntry> entries = new ArrayList<>();
        for (IndicatorEntry entry : indicators) {
            entries.add(entry.inNewSheet(entries.size() + 1));
        }
        return new Content(objectives, entries, entries.size() + 1);
    }

    Content withObjectives(List<String> others) {
        return new Content(others, indicators, nextOrdinal);
    }

    /** The rows of a filing in place of what there was; a row that speaks of an indicator there was keeps its ordinal. */
    Content withRows(List<IndicatorRow> rows) {
        List<IndicatorEntry> before = new ArrayList<>(indicators);
        List<IndicatorEntry> after = new ArrayList<>();
        int next = nextOrdinal;
        for (IndicatorRow row : rows) {
            Optional<IndicatorEntry> same =
                    before.stream().filter(entry -> entry.isDescribedBy(row)).findFirst();
            same.ifPresent(before::remove);
            after.add(IndicatorEntry.of(row, same.isPresent() ? same.get().ordinal() : next++));
        }
        return new Content(objectives, after, next);
    }

    public Optional<IndicatorEntry> indicator(int ordinal) {
        return indicators.stream().filter(entry -> entry.ordinal() == ordinal).findFirst();
    }
}
