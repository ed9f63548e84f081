package org.jixiao.budget.filing.format.pdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts glyphs together to lines of text. */
final class Lines {

    /** Share of a font's size by which the middles of two glyphs of one line differ at most: an index is smaller and raised. */
    private static final double SAME_LINE = 0.45;

    /** The same character this close to itself, in shares of its width, is drawn twice, to look bold. */
    private static final double DRAWN_TWICE = 0.25;

    /** Gaps, in shares of the font's size, from which on words of a language with spaces are apart, and all others. */
    private static final double WORD_GAP = 0.2;

    private static final double GAP = 0.8;
    private static final int MOST_SPACES = 8;
    private static final int FIRST_WIDE = 0x2000;

    private static final String OPENING = "（(《〈“‘「『【〔[";
    private static final String CLOSING = "，。、；：？！）)》〉”’」』】〕]%％℃‰,.;:?!…";

    private Lines() {}

    /** Lines from above; those of text that is turned come after the upright ones, in its own order. */
    static List<TextLine> of(Collection<Glyph> glyphs) {
        Map<Integer, List<Glyph>> turns =
                glyphs.stream().collect(Collectors.groupingBy(Glyph::turn, TreeMap::new, Collectors.toList()));
        List<TextLine> lines = new ArrayList<>();
        turns.values()
                .forEach(turned -> upright(
                        turned.stream()
                                .map(Glyph::upright)
                                .sorted(Comparator.comparingDouble(Glyph::y))
                                .toList(),
                        lines));
        return lines;
    }

    private static void upright(List<Glyph> glyphs, List<TextLine> lines) {
        int from = 0;
        for (int to = 1; to <= glyphs.size(); to++) {
            if (to == glyphs.size() || !sameLine(glyphs.get(from), glyphs.get(to - 1), glyphs.get(to))) {
                line(glyphs.subList(from, to), lines);
                from = to;
            }
        }
    }

    private static boolean sameLine(Glyph first, Glyph last, Glyph next) {
        double size = Math.max(first.size(), next.size());
        return next.y() - last.y() < size * SAME_LINE && next.y() - first.y() < size * 2 * SAME_LINE;
    }

    private static void line(List<Glyph> glyphs, List<TextLine> lines) {
        List<Glyph> drawn = new ArrayList<>();
        glyphs.stream()
                .filter(glyph -> !glyph.isBlank())
                .sorted(Comparator.comparingDouble(Glyph::x))
                .filter(glyph -> !isDrawn(glyph, drawn))
                .forEach(drawn::add);
        if (!drawn.isEmpty()) {
            Glyph first = drawn.get(0);
            double right = drawn.stream().mapToDouble(Glyph::right).max().orElseThrow();
            double size = drawn.stream().mapToDouble(Glyph::size).max().orElseThrow();
            lines.add(new TextLine(text(drawn, glyphs), first.left(), right, first.y(), size, firstWord(drawn)));
        }
    }

    private static boolean isDrawn(Glyph glyph, List<Glyph> before) {
        return before.subList(Math.max(0, before.size() - 3), before.size()).stream()
                .anyMatch(drawn ->
                        drawn.text().equals(glyph.text()) && glyph.x() - drawn.x() < DRAWN_TWICE * drawn.width());
    }

    /** @param all with the spaces that are written */
    private static String text(List<Glyph> drawn, List<Glyph> all) {
        List<Double> spaces =
                all.stream().filter(Glyph::isBlank).map(Glyph::x).sorted().toList();
        StringBuilder text = new StringBuilder(drawn.get(0).text());
        int space = 0;
        for (int i = 1; i < drawn.size(); i++) {
            Glyph before = drawn.get(i - 1);
            Glyph glyph = drawn.get(i);
            int written = 0;
            for (; space < spaces.size() && spaces.get(space) < glyph.x(); space++) {
                written += spaces.get(space) > before.x() ? 1 : 0;
            }
            text.append(" ".repeat(Math.max(Math.min(written, MOST_SPACES), spaces(before, glyph))))
                    .append(glyph.text());
        }
        return text.toString();
    }

    private static int spaces(Glyph before, Glyph glyph) {
        double gap = (glyph.left() - before.right()) / Math.max(1, before.size());
        boolean words = isOfWord(before) && isOfWord(glyph);
        return gap < (words ? WORD_GAP : GAP) ? 0 : (int) Math.min(MOST_SPACES, Math.max(1, Math.round(gap * 2 - 1)));
    }

    private static boolean isOfWord(Glyph glyph) {
        return glyph.text().codePointAt(0) < FIRST_WIDE;
    }

    private static double firstWord(List<Glyph> drawn) {
        int to = 0;
        while (to + 1 < drawn.size() && holdsTogether(drawn.get(to), drawn.get(to + 1))) {
            to++;
        }
        return drawn.get(to).right() - drawn.get(0).left();
    }

    private static boolean holdsTogether(Glyph glyph, Glyph next) {
        return OPENING.contains(glyph.text())
                || CLOSING.contains(next.text())
                || isOfWord(glyph) && isOfWord(next) && spaces(glyph, next) == 0;
    }

    static boolean endsInPunctuation(String text) {
        return CLOSING.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
