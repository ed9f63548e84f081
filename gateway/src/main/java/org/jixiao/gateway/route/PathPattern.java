package org.jixiao.gateway.route;

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

    boolean matches(RequestPath path) {
        var value = path.value();
        return value.equals(base) || below && value.startsWith(base + "/");
    }

    int length() {
        return base.length();
    }

    @Override
    public String toString() {
        return below ? base + BELOW : base;
    }
}
