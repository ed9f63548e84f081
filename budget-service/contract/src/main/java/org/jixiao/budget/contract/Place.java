package org.jixiao.budget.contract;

import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a filed document, as a person who opens it would look for it. Whatever a kind of file does not have
 * is null.
 *
 * @param sheet name of the sheet of a workbook
 * @param page of a printed file, from 1
 * @param line from 1: the line of a text; the row of a sheet; elsewhere one for each paragraph and each row of a table, counted
 *     from the beginning of the page or the document
 * @param cell from 1 within the line; the column of a sheet; null for running text
 */
public record Place(
        @Nullable String sheet,
        @Nullable Integer page,
        @Nullable Integer line,
        @Nullable Integer cell) {

    /** For what stands in no document. */
    public static final Place NOWHERE = new Place(null, null, null, null);

    /** A line of a file that has neither sheets nor pages. */
    public static Place line(int line) {
        return NOWHERE.at(line, null);
    }

    /** Another line on the same sheet or page. @param cell null for running text */
    public Place at(int otherLine, @Nullable Integer otherCell) {
        return new Place(sheet, page, otherLine, otherCell);
    }

    /** The same line, as running text. */
    public Place asText() {
        return new Place(sheet, page, line, null);
    }
}
