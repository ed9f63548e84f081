package org.jixiao.indicator.target;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jixiao.indicator.contract.Grade;
import org.jixiao.platform.store.AsJson;
import org.jspecify.annotations.Nullable;

/** A sheet as it was handed in one time, and what came of that. */
@Entity
@Table(name = "sheet_submission")
public class Submission {

    /** One of the times that a sheet was handed in, from 1. */
    @Embeddable
    public record Key(UUID sheet, int round) {}

    /** What came of it. */
    @Schema(name = "SubmissionOutcome")
    public enum Outcome {
        @JsonProperty("approved")
        APPROVED,
        @JsonProperty("returned")
        RETURNED,
        /** The department took it back, or its project was declared anew. */
        @JsonProperty("recalled")
        RECALLED,
        @JsonProperty("closed")
        CLOSED
    }

    @EmbeddedId
    private Key key;

    private int revision;

    @AsJson
    private Content content;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private @Nullable String reason;

    @Enumerated(EnumType.STRING)
    private @Nullable Grade grade;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    protected Submission() {}

    Submission(TargetSheet sheet) {
        this.key = keyOf(sheet);
        this.revision = sheet.revision();
        this.content = sheet.content();
        this.submittedAt = Objects.requireNonNull(sheet.review().since());
    }

    static Key keyOf(TargetSheet sheet) {
        return new Key(sheet.id(), sheet.review().rounds());
    }

    /**
     * What the bureau says of it last counts, and is not undone by what the department does later: what was approved stays so when it
     * is recalled, and not when it is returned after all.
     */
    void ends(Outcome how, TargetSheet sheet, Instant at) {
        if (outcome == null || outcome == Outcome.APPROVED && how == Outcome.RETURNED || isRestored(how, sheet)) {
            outcome = how;
            decidedAt = at;
            reason = how == Outcome.RETURNED ? sheet.review().reason() : null;
            grade = how == Outcome.RECALLED ? null : sheet.review().grade();
        }
    }

    /** Returned too late: the budget's approval names it as it had been approved. */
    private boolean isRestored(Outcome how, TargetSheet sheet) {
        return outcome == Outcome.RETURNED
                && how == Outcome.APPROVED
                && revision == sheet.revision()
                && content.equals(sheet.content());
    }

    public int round() {
        return key.round();
    }

    /** Business edition of the budget it was handed in for. */
    public int revision() {
        return revision;
    }

    public Content content() {
        return content;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    /** Null while it waits. */
    public @Nullable Outcome outcome() {
        return outcome;
    }

    /** Why it was returned; null where it was not. */
    public @Nullable String reason() {
        return reason;
    }

    public @Nullable Grade grade() {
        return grade;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }
}
