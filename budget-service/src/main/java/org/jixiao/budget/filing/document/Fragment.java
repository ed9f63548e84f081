package org.jixiao.budget.filing.document;

import org.jixiao.budget.contract.Place;

/**
 * A piece of text where it stands in the source: a line, or a cell's share of one. Outer white space is gone, inner
 * text is as written.
 */
public record Fragment(Place place, String text) {

    /** The piece as it stands in a line, white space around it included. */
    public static Fragment of(Place place, String raw) {
        int from = 0;
        int to = raw.length();
        while (from < to && isSpace(raw.charAt(from))) {
            from++;
        }
        while (from < to && isSpace(raw.charAt(to - 1))) {
            to--;
        }
        return new Fragment(place, raw.substring(from, to));
    }

    // No-break spaces come from word processors and are white space to everyone but Character.isWhitespace.
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    public boolean isBlank() {
        return text.isEmpty();
    }
}
