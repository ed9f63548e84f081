package org.jixiao.budget.filing.document;

/** The reasons a file cannot be read, each under the name that its problem carries; the words stand with the problems. */
public enum Flaw {
    EMPTY("file-empty"),
    /** Over 32 MB, or 250,000 lines. */
    TOO_LARGE("file-too-large"),
    /** Neither UTF-8 nor GB18030. */
    NOT_TEXT("file-not-text"),
    /** A kind of file that is known, and not read. */
    UNSUPPORTED("file-type-unsupported"),
    /** The file is damaged, or not what its first bytes say. */
    BROKEN("file-broken"),
    /** It opens with a password only. */
    LOCKED("file-locked"),
    /** Pages that are pictures, or whose letters the file does not name: there is no text to read. */
    SCANNED("file-scanned"),
    /** Text, but neither the title of a target form nor the heads of an indicator table are in it. */
    NOT_A_FORM("not-a-form"),
    /** Forms on which projects are scored after their year, and no other. */
    SELF_EVALUATION("self-evaluation"),
    /** A form, and nothing but what is printed on it. */
    NOT_FILLED("form-not-filled");

    private final String slug;

    Flaw(String slug) {
        this.slug = slug;
    }

    /** Last part of the problem's type. */
    public String slug() {
        return slug;
    }

    public Unreadable asException() {
        return new Unreadable(this, null);
    }

    public Unreadable causedBy(Throwable cause) {
        return new Unreadable(this, cause);
    }
}
