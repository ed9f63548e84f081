package org.jixiao.disclosure.site.history;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.disclosure.assembly.PublicTarget;
import org.jixiao.disclosure.assembly.RangeEnd;
import org.jspecify.annotations.Nullable;

/** What a target was understood as, each component of it in its order, whatever its words are. */
final class Understanding {

    private Understanding() {}

    static String of(PublicTarget target) {
        List<PublicTarget> parts = target.parts() == null ? List.of() : target.parts();
        Stream<@Nullable Object> own = Stream.of(
                target.kind(),
                target.comparator(),
                Boolean.TRUE.equals(target.comparatorImplied()) ? "implied" : null,
                target.value() == null
                        ? null
                        : target.value().stripTrailingZeros().toPlainString(),
                end("from", target.from()),
                end("to", target.to()),
                target.unit(),
                target.per(),
                target.by(),
                target.every(),
                target.level(),
                target.baseline());
        return Stream.concat(
                        own.filter(Objects::nonNull).map(String::valueOf),
                        parts.stream().map(part -> "[" + part.text() + ": " + of(part) + "]"))
                .collect(Collectors.joining(" "));
    }

    private static @Nullable String end(String name, @Nullable RangeEnd end) {
        if (end == null) {
            return null;
        }
        return name + " " + (end.day() == null ? end.number() : end.day());
    }
}
