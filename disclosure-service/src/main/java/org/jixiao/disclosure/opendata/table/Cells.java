package org.jixiao.disclosure.opendata.table;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Values of more than one word, as they stand in one cell. */
final class Cells {

    private Cells() {}

    /** Null where there are none. */
    static @Nullable String lines(List<String> texts) {
        return texts.isEmpty() ? null : String.join("\n", texts);
    }

    /** A constant under the name that the JSON has for it. */
    static @Nullable String tag(@Nullable Enum<?> constant) {
        if (constant == null) {
            return null;
        }
        try {
            JsonProperty named =
                    constant.getDeclaringClass().getField(constant.name()).getAnnotation(JsonProperty.class);
            return named == null ? constant.name().toLowerCase(Locale.ROOT).replace('_', '-') : named.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
