package org.jixiao.indicator.target;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** The department's reason for leaving something as it is. It holds for as long as the finding has this fingerprint. */
@Entity
public class Acknowledgement {

    /** One finding of one sheet. */
    @Embeddable
    public record Key(UUID sheet, String fingerprint) {}

    @EmbeddedId
    private Key key;

    private String reason;

    @Column(name = "given_by")
    private String givenBy;

    @Column(name = "given_at")
    private Instant givenAt;

    protected Acknowledgement() {}

    Acknowledgement(Key key, String reason, String givenBy, Instant givenAt) {
        this.key = key;
        this.reason = reason;
        this.givenBy = givenBy;
        this.givenAt = givenAt;
    }

    String fingerprint() {
        return key.fingerprint();
    }

    String reason() {
        return reason;
    }

    /** Subject of the one who gave it. */
    String givenBy() {
        return givenBy;
    }

    Instant givenAt() {
        return givenAt;
    }
}
