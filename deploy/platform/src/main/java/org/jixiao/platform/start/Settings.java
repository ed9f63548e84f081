package org.jixiao.platform.start;

import org.jspecify.annotations.Nullable;

/** What a service is told from outside, by key. */
interface Settings {

    /** Null where nothing is said, or nothing but blanks. */
    @Nullable String get(String key);

    /** As {@link #get}; an empty text where nothing is said. */
    default String text(String key) {
        String value = get(key);
        return value == null ? "" : value;
    }
}
