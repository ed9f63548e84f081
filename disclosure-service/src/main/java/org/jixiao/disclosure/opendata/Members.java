package org.jixiao.disclosure.opendata;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The members of an object of JSON, in the order they were said. */
final class Members {

    private final Map<String, Object> all = new LinkedHashMap<>();

    /** Nothing where there is no value. */
    Members with(String name, @Nullable Object value) {
        if (value != null) {
            all.put(name, value);
        }
        return this;
    }

    Map<String, Object> all() {
        return Collections.unmodifiableMap(all);
    }
}
