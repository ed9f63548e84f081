package org.jixiao.disclosure.site.history;

import java.util.List;
import java.util.stream.IntStream;
import org.jixiao.disclosure.assembly.PublicDisclosure;
import org.jixiao.disclosure.publication.Edition;
import org.jixiao.disclosure.publication.Editions;
import org.jixiao.disclosure.report.PublicAnswer;
import org.jspecify.annotations.Nullable;

/**
 * The versions of a department's year, the newest first. What was withdrawn keeps its line, and nothing else.
 *
 * @param answers what the department answered in public to reports of errors, the last first
 */
public record HistoryPage(Edition newest, PublicDisclosure document, List<Line> lines, List<PublicAnswer> answers) {

    /** A version. @param before the version it can be compared with; null where none that stands came before it */
    public record Line(Editions.Entry entry, @Nullable Integer before, boolean isNewest) {}

    static HistoryPage of(Edition newest, List<Editions.Entry> entries, List<PublicAnswer> answers) {
        List<Line> lines = IntStream.range(0, entries.size())
                .mapToObj(i -> new Line(entries.get(i), before(entries, i), i == 0))
                .toList();
        return new HistoryPage(newest, newest.document(), lines, answers);
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
