package org.jixiao.gateway.cache;

import io.vertx.core.MultiMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The questions "has it changed?": a client's to us, ours to the service (RFC 9110, 13). */
final class Conditions {
    private static final List<String> ALL =
            List.of("If-None-Match", "If-Modified-Since", "If-Match", "If-Unmodified-Since", "If-Range");

    private Conditions() {}

    /** Whether the client has this answer already. */
    static boolean isKnown(MultiMap asked, Kept kept) {
        if (kept.status() != 200) {
            return false;
        }
        var tags = asked.getAll("If-None-Match");
        return tags.isEmpty()
                ? isUnchangedSince(asked.get("If-Modified-Since"), kept.header("Last-Modified"))
                : isAmong(tags, kept.header("ETag"));
    }

    /** Replaces what the client asks by what we have to ask to keep what we have. */
    static void askAgain(MultiMap headers, @Nullable Kept kept) {
        ALL.forEach(headers::remove);
        if (kept == null) {
            return;
        }
        var tag = kept.header("ETag");
        var modified = kept.header("Last-Modified");
        if (tag != null) {
            headers.set("If-None-Match", tag);
        }
        if (modified != null) {
            headers.set("If-Modified-Since", modified);
        }
    }

    /** A compressed text has other bytes, so it cannot have the strong tag of the plain one. */
    static String weak(String tag) {
        return tag.startsWith("W/") ? tag : "W/" + tag;
    }

    private static boolean isAmong(List<String> tags, @Nullable String tag) {
        return tags.stream()
                .flatMap(line -> Arrays.stream(line.split(",", -1)))
                .map(String::strip)
                .anyMatch(
                        known -> known.equals("*") || tag != null && weak(known).equals(weak(tag)));
    }

    private static boolean isUnchangedSince(@Nullable String since, @Nullable String modified) {
        var had = date(since);
        var has = date(modified);
        return had.isPresent() && has.isPresent() && !has.get().isAfter(had.get());
    }

    private static Optional<Instant> date(@Nullable String text) {
        try {
            return Optional.ofNullable(text).map(date -> ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }
}
