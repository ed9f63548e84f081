package org.jixiao.gateway.cache;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One answer of a service, compressed once.
 *
 * @param headers those that every reader of it gets
 * @param compressed empty where it is no text, short, or does not become smaller
 * @param checked when the service last said that it is so
 * @param fresh from then on, how long it is given without asking
 * @param ageThen how old it was at that moment, in seconds
 */
record Kept(
        int status,
        List<Map.Entry<String, String>> headers,
        Buffer body,
        Map<Coding, Buffer> compressed,
        Instant checked,
        Duration fresh,
        long ageThen) {

    /** They are said anew each time, or were about the way here. */
    private static final Set<String> NOT_KEPT =
            Set.of("content-length", "transfer-encoding", "connection", "age", "warning", "cache-status");

    private static final List<String> TEXTS =
            List.of("text/", "application/json", "application/xml", "application/javascript", "image/svg+xml");

    static Kept of(int status, MultiMap headers, Buffer body, Instant now, Duration fresh) {
        var kept = headers.entries().stream()
                .filter(header -> !NOT_KEPT.contains(header.getKey().toLowerCase(Locale.ROOT)))
                .map(header -> Map.entry(header.getKey(), header.getValue()))
                .toList();
        return new Kept(status, kept, body, Map.of(), now, fresh, Freshness.age(headers));
    }

    /** Takes a while for a large text. */
    Kept compressed(long from, Collection<Coding> codings) {
        if (!isText() || body.length() < from) {
            return this;
        }
        var plain = body.getBytes();
        var smaller = new EnumMap<Coding, Buffer>(Coding.class);
        for (var coding : codings) {
            var packed = coding.compress(plain);
            if (packed.length < plain.length) {
                smaller.put(coding, Buffer.buffer(packed));
            }
        }
        return new Kept(status, headers, body, smaller, checked, fresh, ageThen);
    }

    /** The service has been asked and says that this still holds. */
    Kept renewed(MultiMap said, Instant now, Duration freshAgain) {
        return new Kept(status, headers, body, compressed, now, freshAgain, Freshness.age(said));
    }

    boolean isFresh(Instant now) {
        return now.isBefore(checked.plus(fresh));
    }

    /** In whole seconds, as {@code Age} says it. */
    long age(Instant now) {
        return ageThen + Math.max(0, Duration.between(checked, now).toSeconds());
    }

    @Nullable
    String header(String name) {
        for (var header : headers) {
            if (header.getKey().equalsIgnoreCase(name)) {
                return header.getValue();
            }
        }
        return null;
    }

    /** The request headers that it depends on, in small letters. */
    List<String> varyingBy() {
        return Variants.namesIn(headers.stream()
                .filter(header -> header.getKey().equalsIgnoreCase("Vary"))
                .map(Map.Entry::getValue));
    }

    /** What it takes in memory, in bytes. */
    int weight() {
        var texts = headers.stream()
                .mapToInt(header -> header.getKey().length() + header.getValue().length())
                .sum();
        return texts
                + body.length()
                + compressed.values().stream().mapToInt(Buffer::length).sum();
    }

    private boolean isText() {
        var type = header("Content-Type");
        if (type == null) {
            return false;
        }
        var plain = type.toLowerCase(Locale.ROOT).split(";", 2)[0].strip();
        return TEXTS.stream().anyMatch(plain::startsWith) || plain.endsWith("+json") || plain.endsWith("+xml");
    }
}
