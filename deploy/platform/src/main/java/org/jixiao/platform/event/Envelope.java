package org.jixiao.platform.event;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is said around a fact.
 *
 * @param type see {@link #typeOf}
 * @param subject the stream of states this one belongs to ({@code project/<id>}); sequences are compared within it
 * @param key what keeps related events in order: the department budget's id
 * @param department code within the division
 * @param sequence write counter of the aggregate
 * @param revision business edition of the budget
 * @param epoch raised by each republication; a later epoch wins over any sequence of an earlier one
 */
public record Envelope(
        UUID id,
        String type,
        String source,
        String subject,
        String key,
        String division,
        String department,
        Audience audience,
        long sequence,
        int revision,
        long epoch,
        Instant time) {

    private static final Pattern FACT = Pattern.compile("([A-Z][a-z]+)([A-Z][a-z]+)(?:V(\\d+))?");

    /** Who may see an event: the finance bureau, the department it speaks of as well, or everyone. */
    public enum Audience {
        BUREAU,
        DEPARTMENT,
        PUBLIC
    }

    /**
     * The name an event goes by. A record {@code TargetApproved} is {@code org.jixiao.target.approved.v1}; its
     * successor, should the contract ever break, is {@code TargetApprovedV2}.
     *
     * @throws IllegalArgumentException if the record is not named aggregate, then verb in the past tense
     */
    public static String typeOf(Class<?> fact) {
        Matcher words = FACT.matcher(fact.getSimpleName());
        if (!words.matches()) {
            throw new IllegalArgumentException("not the name of a fact: " + fact.getSimpleName());
        }
        String version = words.group(3) == null ? "1" : words.group(3);
        return ("org.jixiao." + words.group(1) + "." + words.group(2) + ".v" + version).toLowerCase(Locale.ROOT);
    }

    /** @throws Malformed if a header is missing or cannot be read */
    public static Envelope of(@Nullable String key, Map<String, String> headers) {
        try {
            return new Envelope(
                    UUID.fromString(require(headers, "ce_id")),
                    require(headers, "ce_type"),
                    require(headers, "ce_source"),
                    require(headers, "ce_subject"),
                    key == null ? "" : key,
                    require(headers, "ce_division"),
                    require(headers, "ce_department"),
                    Audience.valueOf(require(headers, "ce_audience").toUpperCase(Locale.ROOT)),
                    Long.parseLong(require(headers, "ce_sequence")),
                    Integer.parseInt(require(headers, "ce_revision")),
                    Long.parseLong(require(headers, "ce_epoch")),
                    Instant.parse(require(headers, "ce_time")));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new Malformed("a header cannot be read: " + e.getMessage(), e);
        }
    }

    /** All headers but the epoch, which is known only when the event is sent. */
    public Map<String, String> headersWithoutEpoch() {
        return Map.ofEntries(
                Map.entry("ce_specversion", "1.0"),
                Map.entry("ce_id", id.toString()),
                Map.entry("ce_type", type),
                Map.entry("ce_source", source),
                Map.entry("ce_subject", subject),
                Map.entry("ce_time", time.toString()),
                Map.entry("ce_division", division),
                Map.entry("ce_department", department),
                Map.entry("ce_audience", audience.name().toLowerCase(Locale.ROOT)),
                Map.entry("ce_sequence", Long.toString(sequence)),
                Map.entry("ce_revision", Integer.toString(revision)),
                Map.entry("content-type", "application/json"));
    }

    private static String require(Map<String, String> headers, String name) {
        String value = headers.get(name);
        if (value == null) {
            throw new Malformed("header " + name + " is missing", null);
        }
        return value;
    }

    /** A record on a topic is no event that can be decoded; trying again cannot help. */
    public static final class Malformed extends RuntimeException {

        public Malformed(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }
}
