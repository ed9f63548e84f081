package org.jixiao.budget.contract;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something a rule noticed.
 *
 * @param rule code of the rule; several rules may share one
 * @param severity what it is
 * @param gate what it does
 * @param path JSON pointer to what it is about; projects and indicators are named by id, not position
 * @param place where it stands in the filed document; null where it was not filed
 * @param value the value it speaks of, as written, or both sides of a sum that does not come out; null where a thing is missing
 * @param message what is wrong
 * @param remedy what to do
 * @param source law or notice the rule comes from; null for a rule of craft
 * @param profile version of the region's profile that was in force; null where the rule does not depend on one
 * @param ruleId names the rule for good; its code where that names one rule only
 * @param matter all it says of what, whatever the words: both sides of a comparison; null where path and value say it. It is
 *     told by the fingerprint only
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
        @Nullable String profile,
        String ruleId,
        @JsonIgnore @Nullable String matter) {

    private static final String BETWEEN = "\u001f";

    /** One that was stored before rules had ids of their own has its code. */
    public Finding {
        ruleId = Objects.requireNonNullElse(ruleId, rule);
    }

    /** Of a rule that is the only one of its code, about what path and value say. */
    public Finding(
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
        this(rule, severity, gate, path, place, value, message, remedy, source, profile, rule, null);
    }

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
        return new Finding(rule, severity, gate, path, where, value, message, remedy, source, profile, ruleId, matter);
    }

    /** The same, about what this names. */
    public Finding onPath(String other) {
        return new Finding(rule, severity, gate, other, place, value, message, remedy, source, profile, ruleId, matter);
    }

    /** The same, as a region has it. @param version of the region's profile */
    public Finding inRegion(Gate other, @Nullable String version) {
        return new Finding(rule, severity, other, path, place, value, message, remedy, source, version, ruleId, matter);
    }

    /** What a decision on this finding attaches to: it lapses when the rule is another, or what it says of what. */
    public String fingerprint() {
        String said = matter == null ? String.join(BETWEEN, path, value == null ? "" : value) : matter;
        String identity = String.join(BETWEEN, ruleId, said);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
