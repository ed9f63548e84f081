package org.jixiao.disclosure.report;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came of a form: a slip, or why it was not taken. Exactly one of the two is null. */
public record Receipt(@Nullable UUID slip, @Nullable Objection objection) {

    static Receipt of(UUID slip) {
        return new Receipt(slip, null);
    }

    static Receipt no(Objection objection) {
        return new Receipt(null, objection);
    }

    /** Why a form was not taken. */
    public enum Objection {
        /** Fewer than ten characters. */
        TOO_SHORT,
        /** More than a thousand characters. */
        TOO_LONG,
        /** The form is none that this site gave out, or more than a day old. */
        STALE,
        /** As many from one address within the hour as are taken. */
        TOO_MANY
    }
}
