package org.jixiao.budget.filing.format.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What pages carry and a document does not say: their numbers, and lines that repeat at the edge of many. The title of a form
 * that begins on each page repeats too, and stays: it is no smaller than the rest, as a running head is.
 */
final class Furniture {

    /** Share of a page, above and below, that such lines stand in, and how many there are at most. */
    private static final double EDGE = 0.1;

    private static final int MOST_LINES = 3;

    /** It repeats on three pages, and on this share of all: heads of left and right pages may differ. */
    private static final int FEWEST_PAGES = 3;

    private static final double SHARE = 0.4;
    private static final double SMALLER = 0.95;
    private static final double PLACE = 4;

    private static final Pattern NUMBER =
            Pattern.compile("[-—－–~·•\\s]*(?:第\\s*)?(?:\\d{1,4}|[一二三四五六七八九十]{1,4}(?=\\s*页))"
                    + "(?:\\s*页)?(?:[,，、/\\s]*(?:共|of)?\\s*\\d{1,4}\\s*页?)?[-—－–~·•\\s]*");
    private static final Pattern COUNTED = Pattern.compile("[第共]\\s*\\d{1,4}\\s*页|\\b\\d{1,4}\\s*/\\s*\\d{1,4}\\b");

    private final int pages;
    private final double bodySize;
    private final Map<String, Integer> repeats = new HashMap<>();

    private Furniture(List<LaidOut> pages) {
        this.pages = pages.size();
        this.bodySize = bodySize(pages);
        pages.forEach(page -> Stream.of(edge(page, false), edge(page, true))
                .flatMap(List::stream)
                .map(Furniture::key)
                .distinct()
                .forEach(key -> repeats.merge(key, 1, Integer::sum)));
    }

    /** The pages without it; what it was is told as left out. */
    static List<LaidOut> removed(List<LaidOut> pages) {
        Furniture furniture = new Furniture(pages);
        return pages.stream().map(furniture::without).toList();
    }

    /** The size of font that half of all lines are no larger than. */
    private static double bodySize(List<LaidOut> pages) {
        double[] sizes = pages.stream()
                .flatMap(page -> page.pieces().stream())
                .flatMap(Furniture::lines)
                .mapToDouble(TextLine::size)
                .sorted()
                .toArray();
        return sizes.length == 0 ? 0 : sizes[sizes.length / 2];
    }

    private static Stream<TextLine> lines(Piece piece) {
        if (piece instanceof PrintedTable table) {
            return table.rows().stream().flatMap(PrintedRow::written).flatMap(cell -> cell.lines().stream());
        }
        return Stream.of(((Piece.Running) piece).line());
    }

    /** The running lines at an edge of a page, the outermost first. */
    private static List<TextLine> edge(LaidOut page, boolean below) {
        List<Piece> pieces = new ArrayList<>(page.pieces());
        if (below) {
            Collections.reverse(pieces);
        }
        return pieces.stream()
                .takeWhile(Piece.Running.class::isInstance)
                .map(piece -> ((Piece.Running) piece).line())
                .takeWhile(line -> (below ? page.height() - line.y() : line.y()) < EDGE * page.height())
                .limit(MOST_LINES)
                .toList();
    }

    private static String key(TextLine line) {
        return Math.round(line.y() / PLACE) + " " + COUNTED.matcher(line.text()).replaceAll("#");
    }

    private LaidOut without(LaidOut page) {
        List<TextLine> found = Stream.of(edge(page, false), edge(page, true))
                .flatMap(lines -> lines.stream().takeWhile(this::isFurniture))
                .toList();
        List<Printed.LeftOut> leftOut = new ArrayList<>(page.leftOut());
        found.forEach(line -> leftOut.add(Printed.LeftOut.ofThePage(page.number(), line.text())));
        List<Piece> rest = page.pieces().stream()
                .filter(piece -> !(piece instanceof Piece.Running running && found.contains(running.line())))
                .toList();
        return new LaidOut(page.number(), page.width(), page.height(), rest, leftOut);
    }

    private boolean isFurniture(TextLine line) {
        int seen = repeats.getOrDefault(key(line), 0);
        boolean repeated = seen >= FEWEST_PAGES && seen >= SHARE * pages && line.size() < SMALLER * bodySize;
        return repeated || NUMBER.matcher(line.text()).matches();
    }
}
