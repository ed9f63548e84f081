package org.jixiao.budget.budget;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** The reason that a department gives for leaving a finding as it is. Good for as long as the finding says the same. */
@Entity
public class Acknowledgement {

    /** A budget and the fingerprint of what was found about it, by whomever. */
    @Embeddable
    public record Key(UUID budget, String fingerprint) {}

    @EmbeddedId
    private Key key;

    private String reason;
    private String acknowledgedBy;
    private Instant acknowledgedAt;

    protected Acknowledgement() {}

    Acknowledgement(Key key, String reason, String by, Instant at) {
        this.key = key;
        this.reason = reason;
        this.acknowledgedBy = by;
        this.acknowledgedAt = at;
    }

    /** Another reason in place of the one given. */
    void restate(String why, String by, Instant at) {
        reason = why;
        acknowledgedBy = by;
        acknowledgedAt = at;
    }

    String fingerprint() {
        return key.fingerprint();
    }

    String reason() {
        return reason;
    }

    String acknowledgedBy() {
        return acknowledgedBy;
    }

    Instant acknowledgedAt() {
        return acknowledgedAt;
    }
}
