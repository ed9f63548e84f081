package org.jixiao.budget.filing.document;

import org.jixiao.budget.contract.Place;
import org.jspecify.annotations.Nullable;

/**
 * A piece of text where it stands in the source: a line, or a cell's share of one. Outer white space is gone, inner
 * text is as written.
 *
 * @param line from 1
 * @param cell from 1 within the line; null for running text
 */
public record Fragment(int line, @Nullable Integer cell, String text) {

    /** The piece as it stands in a line, white space around it included. */
    public static Fragment of(int line, @Nullable Integer cell, String raw) {
        int from = 0;
        int to = raw.length();
        while (from < to && isSpace(raw.charAt(from))) {
            from++;
        }
        while (from < to && isSpace(raw.charAt(to - 1))) {
            to--;
        }
        return new Fragment(line, cell, raw.substring(from, to));
    }

    // No-break spaces come from word processors and are white space to everyone but Character.isWhitespace.
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    public Place place() {
        return new Place(line, cell);
    }

    public boolean isBlank() {
        return text.isEmpty();
    }
}
