package org.jixiao.gateway.route;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A path of the route table: one path, or with {@code /*} at its end that path and all below it. */
public record PathPattern(String base, boolean below) {
    private static final String BELOW = "/*";

    public static PathPattern of(String text) {
        var below = text.endsWith(BELOW);
        var base = below ? text.substring(0, text.length() - BELOW.length()) : text;
        if (!text.startsWith("/") || base.contains("*")) {
            throw new IllegalArgumentException("not a path of the route table: " + text);
        }
        return new PathPattern(base, below);
    }

    /** All that fit a path, the longest first. */
    static Stream<PathPattern> fitting(RequestPath path) {
        return Stream.concat(
                Stream.of(new PathPattern(path.value(), false)),
                Stream.iterate(path.value(), base -> base != null, PathPattern::above)
                        .map(base -> new PathPattern(base, true)));
    }

    /** One part shorter; null where there is none left. */
    private static @Nullable String above(String base) {
        var slash = base.lastIndexOf('/');
        return slash < 0 ? null : base.substring(0, slash);
    }

    @Override
    public String toString() {
        return below ? base + BELOW : base;
    }
}
