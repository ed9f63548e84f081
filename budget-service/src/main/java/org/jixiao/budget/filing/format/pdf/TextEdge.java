package org.jixiao.budget.filing.format.pdf;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Where running text ends at the right, on pages of each width: as far out as several lines do. Punctuation may hang over it. */
final class TextEdge {

    /** Lines that end for want of room do so within this many characters of the edge. */
    private static final double RAGGED = 1.5;

    /** An edge needs this share of the lines that end at the place where most do. */
    private static final double SHARE = 0.3;

    private static final int FEWEST = 2;

    /** Text that does not even reach this share of a page has no edge that can be told. */
    private static final double NEAREST = 0.65;

    private final Map<Long, OptionalDouble> edges = new HashMap<>();

    TextEdge(List<LaidOut> pages) {
        pages.stream()
                .collect(Collectors.groupingBy(page -> Math.round(page.width())))
                .forEach((width, alike) -> edges.put(width, edge(alike, width)));
    }

    private static OptionalDouble edge(List<LaidOut> pages, double width) {
        List<TextLine> lines = pages.stream()
                .flatMap(page -> page.running().stream())
                .sorted(Comparator.comparingDouble(TextEdge::right))
                .toList();
        int[] ending = new int[lines.size()];
        int most = FEWEST;
        for (int from = 0, at = 0; at < lines.size(); at++) {
            TextLine line = lines.get(at);
            while (right(lines.get(from)) < right(line) - RAGGED * line.size()) {
                from++;
            }
            ending[at] = at - from + 1;
            most = Math.max(most, ending[at]);
        }
        for (int at = lines.size() - 1; at >= 0; at--) {
            if (ending[at] >= Math.max(FEWEST, SHARE * most) && right(lines.get(at)) > NEAREST * width) {
                return OptionalDouble.of(right(lines.get(at)));
            }
        }
        return OptionalDouble.empty();
    }

    private static double right(TextLine line) {
        return Lines.endsInPunctuation(line.text()) ? line.right() - line.size() : line.right();
    }

    OptionalDouble of(LaidOut page) {
        return edges.getOrDefault(Math.round(page.width()), OptionalDouble.empty());
    }
}
