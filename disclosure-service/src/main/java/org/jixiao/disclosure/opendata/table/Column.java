package org.jixiao.disclosure.opendata.table;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One fact of a row.
 *
 * @param name as the JSON calls it; for programs, and never changed
 * @param zh as people read it
 * @param required there is none without it
 * @param value null where not stated
 */
public record Column<R>(String name, String zh, Type type, boolean required, Function<R, @Nullable Object> value) {

    /** What its cells hold, under the names of Table Schema. */
    public enum Type {
        STRING("string"),
        /** Digits and a point, without thousands separators; money in yuan. */
        NUMBER("number"),
        INTEGER("integer"),
        BOOLEAN("boolean"),
        /** A day as 2026-01-20. */
        DATE("date"),
        /** An instant in UTC as 2026-01-20T08:00:00Z. */
        DATETIME("datetime");

        private final String schema;

        Type(String schema) {
            this.schema = schema;
        }

        public String schema() {
            return schema;
        }
    }

    static <R> Column<R> text(String name, String zh, Function<R, @Nullable Object> value) {
        return new Column<>(name, zh, Type.STRING, false, value);
    }

    static <R> Column<R> number(String name, String zh, Function<R, @Nullable Object> value) {
        return new Column<>(name, zh, Type.NUMBER, false, value);
    }

    static <R> Column<R> integer(String name, String zh, Function<R, @Nullable Object> value) {
        return new Column<>(name, zh, Type.INTEGER, false, value);
    }

    static <R> Column<R> date(String name, String zh, Function<R, @Nullable Object> value) {
        return new Column<>(name, zh, Type.DATE, false, value);
    }

    /** This one, in every row. */
    Column<R> always() {
        return new Column<>(name, zh, type, true, value);
    }
}
