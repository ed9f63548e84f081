package org.jixiao.budget.forms.sheet;

/** Running text over the whole width. A line that is blank is room to write. */
public record Line(Kind kind, String text, Guide guide) implements Block {

    /** How it is set. */
    public enum Kind {
        TITLE,
        HEADING,
        TEXT,
        /** On the right above a table: the unit of money. */
        REMARK
    }

    public static Line title(String text) {
        return new Line(Kind.TITLE, text, Guide.NONE);
    }

    public static Line heading(String text) {
        return new Line(Kind.HEADING, text, Guide.NONE);
    }

    public static Line remark(String text) {
        return new Line(Kind.REMARK, text, Guide.NONE);
    }

    public static Line text(String text) {
        return new Line(Kind.TEXT, text, Guide.NONE);
    }

    /** Room to write. */
    public static Line room(Guide guide) {
        return new Line(Kind.TEXT, "", guide);
    }

    boolean isRoom() {
        return text.isEmpty();
    }
}
