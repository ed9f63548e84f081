package org.jixiao.budget.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Something a rule noticed.
 *
 * @param rule code of the rule
 * @param severity what it is
 * @param gate what it does
 * @param path JSON pointer to what it is about; projects and indicators are named by id, not position
 * @param place where it stands in the filed document; null where it was not filed
 * @param value the value it speaks of, as written; null where a thing is missing
 * @param message what is wrong
 * @param remedy what to do
 * @param source law or notice the rule comes from; null for a rule of craft
 * @param profile version of the region's profile that was in force; null where the rule does not depend on one
 */
public record Finding(
        String rule,
        Severity severity,
        Gate gate,
        String path,
        @Nullable Place place,
        @Nullable String value,
        Bilingual message,
        Bilingual remedy,
        @Nullable String source,
        @Nullable String profile) {

    public enum Severity {
        @JsonProperty("error")
        ERROR,
        @JsonProperty("warning")
        WARNING,
        @JsonProperty("info")
        INFO
    }

    /** What a finding does: stops, waits for a reason, or nothing. */
    public enum Gate {
        /** The record is unusable until it is mended. */
        @JsonProperty("hard")
        HARD,
        /** The submitter gives a reason, the reviewer sees it. */
        @JsonProperty("acknowledge")
        ACKNOWLEDGE,
        @JsonProperty("none")
        NONE
    }

    /** Whether a finding still stands in the way. */
    public enum Decision {
        @JsonProperty("open")
        OPEN,
        @JsonProperty("acknowledged")
        ACKNOWLEDGED
    }

    /**
     * What has come of it.
     *
     * @param reason for leaving it as it is; null where none was given
     * @return null where nothing is asked for
     */
    public @Nullable Decision decision(@Nullable String reason) {
        return switch (gate) {
            case HARD -> Decision.OPEN;
            case ACKNOWLEDGE -> reason == null ? Decision.OPEN : Decision.ACKNOWLEDGED;
            case NONE -> null;
        };
    }

    /** The same, found there. */
    public Finding at(@Nullable Place where) {
        return new Finding(rule, severity, gate, path, where, value, message, remedy, source, profile);
    }

    /** What a decision on this finding attaches to: it lapses when rule, path or value change. */
    public String fingerprint() {
        String identity = String.join("\u001f", rule, path, value == null ? "" : value);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
