package org.jixiao.budget.filing.format.pdf;

import java.util.List;
import java.util.stream.Stream;

/** A cell of a table between its left and right edge, with the lines in it. */
record PrintedCell(double left, double right, List<TextLine> lines) {

    /** So many characters wide is a cell that text is written in, and not a number or a word. */
    private static final int WIDE = 5;

    PrintedCell and(PrintedCell below) {
        return new PrintedCell(
                left, right, Stream.concat(lines.stream(), below.lines.stream()).toList());
    }

    boolean isBlank() {
        return lines.isEmpty();
    }

    boolean isAsWideAs(PrintedCell other) {
        return Math.abs(left - other.left) <= Rule.TOLERANCE && Math.abs(right - other.right) <= Rule.TOLERANCE;
    }

    boolean isWithin(PrintedCell other) {
        return left >= other.left - Rule.TOLERANCE && right <= other.right + Rule.TOLERANCE;
    }

    /** That its last line is full says something: there are more of them, or it is long. */
    boolean tellsWraps() {
        return lines.size() > 1 || right - left > WIDE * first().size();
    }

    TextLine first() {
        return lines.get(0);
    }

    TextLine last() {
        return lines.get(lines.size() - 1);
    }
}
