package org.jixiao.indicator.target;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
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
            after.add(
                    same.isPresent()
                            ? IndicatorEntry.of(row, same.get().ordinal()).rememberedFrom(same.get())
                            : IndicatorEntry.of(row, next++));
        }
        return new Content(objectives, after, next);
    }

    /** The rows of a filing, or none where they say what stands here already. */
    List<IndicatorRow> newsIn(List<IndicatorRow> rows) {
        List<IndicatorEntry> filed = withRows(rows).indicators;
        boolean same = filed.size() == indicators.size()
                && IntStream.range(0, filed.size()).allMatch(i -> filed.get(i).saysTheSameAs(indicators.get(i)));
        return same ? List.of() : rows;
    }

    /** The words of an earlier year in place of what there was: an indicator that goes on keeps its ordinal. */
    Content copying(Content earlier) {
        LastYear before = new LastYear(indicators);
        List<IndicatorEntry> after = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        int next = nextOrdinal;
        for (IndicatorEntry entry : earlier.indicators) {
            Optional<Integer> ordinal =
                    before.same(entry).map(IndicatorEntry::ordinal).filter(taken::add);
            after.add(entry.inNewSheet(ordinal.isPresent() ? ordinal.get() : next++));
        }
        return new Content(earlier.objectives, after, next);
    }

    /** Says of each indicator that is silent about it what the year before asked for. */
    Content rememberingYear(Content before) {
        LastYear last = new LastYear(before.indicators);
        return new Content(
                objectives,
                indicators.stream()
                        .map(entry -> entry.previous() == null
                                ? entry.withPrevious(last.same(entry)
                                        .map(IndicatorEntry::target)
                                        .orElse(null))
                                : entry)
                        .toList(),
                nextOrdinal);
    }

    public Optional<IndicatorEntry> indicator(int ordinal) {
        return indicators.stream().filter(entry -> entry.ordinal() == ordinal).findFirst();
    }
}
