package org.jixiao.disclosure.opendata.table;

import java.util.Optional;
import java.util.stream.Stream;

/** For whom the first row of a table is written. */
public enum Heads {
    /** People: Chinese heads, and a mark by which Excel knows the characters. */
    ZH,
    /** Programs: the names of the JSON, and nothing before them. */
    EN;

    /** What an address may ask for. */
    public static final String ASKED = "zh|en";

    public static Optional<Heads> of(String lang) {
        return Stream.of(values())
                .filter(heads -> heads.name().equalsIgnoreCase(lang))
                .findFirst();
    }

    boolean markBytes() {
        return this == ZH;
    }

    String of(Column<?> column) {
        return this == ZH ? column.zh() : column.name();
    }
}
