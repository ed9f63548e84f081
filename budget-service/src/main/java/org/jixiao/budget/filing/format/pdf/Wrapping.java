package org.jixiao.budget.filing.format.pdf;

import java.util.List;
import java.util.regex.Pattern;

/** Whether a line ends because there was no more room, or because what it says ended. */
final class Wrapping {

    /** Share of a character that may be left over in a full line. */
    private static final double LEFT_OVER = 0.5;

    /** Share of a character from which on a line is set in, and one up to which it stands at the edge. */
    private static final double SET_IN = 1;

    /** Share by which sizes of font differ within one text: digits come from another font. */
    private static final double SIZES_DIFFER = 0.15;

    private static final double DEEPEST_MARGIN = 6;

    private static final Pattern ITEM =
            Pattern.compile("^(?:第[一二三四五六七八九十百\\d]{1,4}[部章节条]|[（(]?[一二三四五六七八九十\\d]{1,3}[)）、.．]|[①-⑳]|目标\\d|指标\\d).*");
    private static final String ENDS = "。；;：:！!？?";

    private Wrapping() {}

    /** The text of a cell, its lines put together again where they only broke for want of room. */
    static String text(PrintedCell cell) {
        StringBuilder text = new StringBuilder();
        TextLine before = null;
        for (TextLine line : cell.lines()) {
            if (before != null) {
                text.append(goesOn(cell, before, line) ? between(before, line) : "\n");
            }
            text.append(line.text());
            before = line;
        }
        return text.toString();
    }

    private static boolean goesOn(PrintedCell cell, TextLine line, TextLine next) {
        boolean setIn = next.left() - edge(cell) > SET_IN * next.size()
                && Math.abs(next.middle() - (cell.left() + cell.right()) / 2) > next.size();
        return isFull(line.width(), next, room(cell)) && !setIn && !beginsItem(line, next);
    }

    /** The last line of a cell has no room for what stands in the cell's other part, on the next page. */
    static boolean isCut(PrintedCell cell, TextLine next) {
        TextLine line = cell.last();
        return line.width() + next.firstWord() > room(cell) && !beginsItem(line, next);
    }

    private static double edge(PrintedCell cell) {
        return cell.lines().stream().mapToDouble(TextLine::left).min().orElse(cell.left());
    }

    private static double room(PrintedCell cell) {
        double margin = Math.min(DEEPEST_MARGIN, Math.max(0, edge(cell) - cell.left()));
        return cell.right() - cell.left() - 2 * margin;
    }

    /** A line of running text goes on in the next one. @param right edge of the text */
    static boolean goesOn(TextLine line, TextLine next, double right) {
        boolean sameSize = Math.abs(line.size() - next.size()) < SIZES_DIFFER * line.size();
        boolean atEdge = next.left() < line.left() + LEFT_OVER * next.size();
        boolean centred = Math.abs(next.middle() - line.middle()) < LEFT_OVER * next.size();
        return sameSize && (atEdge || centred) && isFull(line.right(), next, right) && !beginsItem(line, next);
    }

    private static boolean isFull(double used, TextLine next, double room) {
        return used + next.firstWord() > room - LEFT_OVER * next.size();
    }

    private static boolean beginsItem(TextLine line, TextLine next) {
        return ENDS.indexOf(line.text().charAt(line.text().length() - 1)) >= 0
                && ITEM.matcher(next.text()).matches();
    }

    /** What divides two lines of one text: nothing in Chinese, a space between Latin words. */
    static String between(TextLine line, TextLine next) {
        return isLatin(line.text().charAt(line.text().length() - 1))
                        && isLatin(next.text().charAt(0))
                ? " "
                : "";
    }

    static String joined(List<TextLine> lines) {
        StringBuilder text = new StringBuilder(lines.get(0).text());
        for (int i = 1; i < lines.size(); i++) {
            text.append(between(lines.get(i - 1), lines.get(i)))
                    .append(lines.get(i).text());
        }
        return text.toString();
    }

    private static boolean isLatin(char c) {
        return c < 0x80 && Character.isLetter(c);
    }
}
