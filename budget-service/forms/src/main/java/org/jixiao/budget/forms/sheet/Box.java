package org.jixiao.budget.forms.sheet;

/**
 * A cell, over one or more columns and rows.
 *
 * @param text what is printed or written in it; empty where it waits to be filled in
 */
public record Box(Kind kind, String text, int columns, int rows, Guide guide) {

    /** What a box is for. */
    public enum Kind {
        /** Names what stands right of it or below. */
        LABEL(true),
        HEAD(true),
        /** A level of indicators, carried down to the rows it covers. */
        LEVEL(true),
        TEXT(false),
        /** Text of more than a line, from the top. */
        ROOM(false),
        /** Short, and set in the middle. */
        WORD(false),
        /** Money in the unit that the form states. */
        AMOUNT(false),
        /** From 0 to 100. */
        PERCENT(false),
        NUMBER(false);

        private final boolean printed;

        Kind(boolean printed) {
            this.printed = printed;
        }

        boolean isPrinted() {
            return printed;
        }

        boolean isNumeric() {
            return this == AMOUNT || this == PERCENT || this == NUMBER;
        }
    }

    public static Box of(Kind kind, String text) {
        return new Box(kind, text, 1, 1, Guide.NONE);
    }

    public static Box label(String text) {
        return of(Kind.LABEL, text);
    }

    public static Box head(String text) {
        return of(Kind.HEAD, text);
    }

    public Box over(int wider) {
        return new Box(kind, text, wider, rows, guide);
    }

    public Box down(int taller) {
        return new Box(kind, text, columns, taller, guide);
    }

    public Box with(Guide words) {
        return new Box(kind, text, columns, rows, words);
    }
}
