package org.jixiao.disclosure.site.history;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A stated fact that is no money and differs. @param label what it is, in the site's words @param of what it is of, as filed */
public record FactChange(String label, @Nullable String of, TextChange change) {

    static Stream<FactChange> between(
            String label, @Nullable String of, @Nullable String before, @Nullable String after) {
        return Objects.equals(before, after)
                ? Stream.empty()
                : Stream.of(new FactChange(label, of, TextChange.of(before, after)));
    }
}
