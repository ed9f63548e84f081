package org.jixiao.budget.filing.document;

import java.util.regex.Pattern;
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

    // No-break spaces come from word processors and are white space to everyone but Java.
    private static final Pattern OUTER_SPACE = Pattern.compile("^[\\s\\p{Z}]++|[\\s\\p{Z}]++$");

    /** The piece as it stands in a line, white space around it included. */
    static Fragment of(int line, @Nullable Integer cell, String raw) {
        return new Fragment(line, cell, OUTER_SPACE.matcher(raw).replaceAll(""));
    }

    public Place place() {
        return new Place(line, cell);
    }

    public boolean isBlank() {
        return text.isEmpty();
    }
}
