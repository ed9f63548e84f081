package org.jixiao.disclosure.site.history;

import java.util.List;
import java.util.stream.IntStream;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jixiao.disclosure.publication.Edition;
import org.jixiao.disclosure.publication.Editions;
import org.jspecify.annotations.Nullable;

/** The versions of a department's year, the newest first. What was withdrawn keeps its line, and nothing else. */
public record HistoryPage(Edition newest, PublicDisclosure document, List<Line> lines) {

    /** A version. @param before the version it can be compared with; null where none that stands came before it */
    public record Line(Editions.Entry entry, @Nullable Integer before, boolean isNewest) {}

    static HistoryPage of(Edition newest, List<Editions.Entry> entries) {
        List<Line> lines = IntStream.range(0, entries.size())
                .mapToObj(i -> new Line(entries.get(i), before(entries, i), i == 0))
                .toList();
        return new HistoryPage(newest, newest.document(), lines);
    }

    private static @Nullable Integer before(List<Editions.Entry> entries, int at) {
        return entries.get(at).isWithdrawn()
                ? null
                : entries.stream()
                        .skip(at + 1L)
                        .filter(each -> !each.isWithdrawn())
                        .map(Editions.Entry::version)
                        .findFirst()
                        .orElse(null);
    }
}
