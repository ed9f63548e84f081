package org.jixiao.gateway.cache;

import io.vertx.core.MultiMap;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether an answer may be kept for everybody, and how long it may be given without asking again (RFC 9111). */
final class Freshness {

    /** An address without anything is asked about each time: what is published there is to be seen at once. */
    private static final Set<Integer> KEPT = Set.of(200, 301, 308, 410);

    private static final Set<String> FORBIDDING = Set.of("no-store", "no-cache", "private");

    private Freshness() {}

    /**
     * How long, and at most so long as the door wants to; empty where the answer is not to be kept. Only what says that it is public
     * is, and nothing that sets a cookie, comes compressed already or is about one request.
     */
    static Optional<Duration> of(int status, MultiMap headers, Duration most) {
        var directives = directives(headers);
        if (!KEPT.contains(status)
                || !directives.containsKey("public")
                || FORBIDDING.stream().anyMatch(directives::containsKey)
                || headers.contains("Set-Cookie")
                || headers.contains("Content-Encoding")
                || isProblem(headers)
                || Variants.namesIn(headers.getAll("Vary").stream()).contains("*")) {
            return Optional.empty();
        }
        var allowed = directives.getOrDefault("s-maxage", directives.getOrDefault("max-age", ""));
        var seconds = allowed.matches("\\d{1,9}") ? Long.parseLong(allowed) - age(headers) : Long.MAX_VALUE;
        var fresh = seconds < most.toSeconds() ? Duration.ofSeconds(seconds) : most;
        return Optional.of(fresh).filter(time -> time.compareTo(Duration.ZERO) > 0);
    }

    /** It names the request that it refuses, in the language of who asked. */
    private static boolean isProblem(MultiMap headers) {
        var type = headers.get("Content-Type");
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("application/problem+json");
    }

    /** How old the answer was when it came, in seconds. */
    static long age(MultiMap headers) {
        var age = headers.get("Age");
        return age != null && age.matches("\\d{1,9}") ? Long.parseLong(age) : 0;
    }

    private static Map<String, String> directives(MultiMap headers) {
        var directives = new HashMap<String, String>();
        headers.getAll("Cache-Control").stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(directive -> directive.strip().toLowerCase(Locale.ROOT).split("=", 2))
                .forEach(parts -> directives.put(parts[0], parts.length == 2 ? parts[1].replace("\"", "") : ""));
        return directives;
    }
}
