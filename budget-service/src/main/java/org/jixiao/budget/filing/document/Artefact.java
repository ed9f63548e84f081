package org.jixiao.budget.filing.document;

import org.jixiao.budget.contract.Place;

/** What a file holds beside what it says, and is not read. Left out, and told with the reason why. */
public record Artefact(Place place, Why why, String text) {

    /** The reasons to leave something out. */
    public enum Why {
        /** A program left it in the text and no person wrote it: a bookmark, a control character. */
        MARK,
        /** The page carries it: its number, a running head, a watermark, the head of a table over again. */
        OF_THE_PAGE,
        /** Struck out or moved away while changes were tracked. */
        DELETED,
        /** Text that nobody who looks at the page can see. */
        HIDDEN_TEXT,
        /** Rows of a sheet that somebody hid, which stand together. */
        HIDDEN_ROWS,
        /** A column of a sheet that somebody hid. */
        HIDDEN_COLUMN,
        /** A sheet that somebody hid; the text is its name. */
        HIDDEN_SHEET,
        /** A hidden sheet with the choices of the form's drop-downs and nothing else; the text is its name. */
        CHOICES,
        /** A cell further out than any form is wide. */
        FAR_OUT
    }
}
