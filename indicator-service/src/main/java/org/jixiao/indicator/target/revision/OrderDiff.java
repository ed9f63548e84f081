package org.jixiao.indicator.target.revision;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.indicator.target.Content;
import org.jixiao.indicator.target.IndicatorEntry;

/** That indicators stand in another order. What came or went is told elsewhere, and moves nothing. */
final class OrderDiff {

    private static final Bilingual NAME = new Bilingual("指标顺序", "order of indicators");

    private OrderDiff() {}

    /** From the first that moved to the last, as they are called now; empty where none moved. */
    static Optional<Change> between(Content before, Content after) {
        List<Integer> then = ordinalsIn(before, after);
        List<Integer> now = ordinalsIn(after, before);
        int[] moved = IntStream.range(0, now.size())
                .filter(i -> !now.get(i).equals(then.get(i)))
                .toArray();
        if (moved.length == 0) {
            return Optional.empty();
        }
        int first = moved[0];
        int end = moved[moved.length - 1] + 1;
        String was = names(then.subList(first, end), after);
        String is = names(now.subList(first, end), after);
        return Optional.of(new Change("/indicators", was, is, Wordings.changed(NAME, was, is)));
    }

    /** Of those that both have. */
    private static List<Integer> ordinalsIn(Content one, Content other) {
        return one.indicators().stream()
                .map(IndicatorEntry::ordinal)
                .filter(ordinal -> other.indicator(ordinal).isPresent())
                .toList();
    }

    private static String names(List<Integer> ordinals, Content called) {
        return ordinals.stream()
                .flatMap(ordinal -> called.indicator(ordinal).stream())
                .map(IndicatorEntry::name)
                .collect(Collectors.joining("、"));
    }
}
