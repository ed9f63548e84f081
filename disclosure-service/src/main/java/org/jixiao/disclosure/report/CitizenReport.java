package org.jixiao.disclosure.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An error that somebody reports on a page, and what became of it. */
@Entity
public class CitizenReport {

    /** What became of a report. */
    @Schema(name = "ReportState")
    public enum State {
        /** Waits for the officer. */
        @JsonProperty("open")
        OPEN,
        /** The officer explained; a correction may follow. */
        @JsonProperty("answered")
        ANSWERED,
        /** A later version puts it right. */
        @JsonProperty("corrected")
        CORRECTED,
        /** It is none, for a reason given. */
        @JsonProperty("dismissed")
        DISMISSED
    }

    @Id
    UUID id;

    /** Where whoever reported reads the answer; tells nothing, and cannot be guessed. */
    UUID slip;

    UUID budget;
    int version;

    /** Null where it is about the department's year as a whole. */
    @Nullable
    UUID project;

    String words;

    @Enumerated(EnumType.STRING)
    State state;

    /** For a dismissal its reason; null while it is open, and where a correction says enough. */
    @Nullable
    String answer;

    /** Whether everyone may read the answer. */
    @Column(name = "public")
    boolean isPublic;

    /** The version that puts it right; null unless corrected. */
    @Nullable
    Integer correctedBy;

    Instant receivedAt;

    @Nullable
    Instant answeredAt;

    long sequence;

    protected CitizenReport() {}

    /** @param words with personal data struck out */
    CitizenReport(UUID id, UUID slip, About about, String words, Instant now) {
        this.id = id;
        this.slip = slip;
        this.budget = about.budget();
        this.version = about.version();
        this.project = about.project();
        this.words = words;
        this.state = State.OPEN;
        this.receivedAt = now;
        this.sequence = 1;
    }

    /** @throws ReportEnded if it was corrected or dismissed */
    void answer(String said, boolean shown, Instant now) {
        end(State.ANSWERED, said, shown, now);
    }

    /** @param said null where the version says enough @throws ReportEnded if it was corrected or dismissed */
    void correctedBy(int corrected, @Nullable String said, boolean shown, Instant now) {
        end(State.CORRECTED, said == null ? answer : said, shown, now);
        correctedBy = corrected;
    }

    /** Never shown to everyone. @throws ReportEnded if it was corrected or dismissed */
    void dismiss(String reason, Instant now) {
        end(State.DISMISSED, reason, false, now);
    }

    private void end(State next, @Nullable String said, boolean shown, Instant now) {
        if (state == State.CORRECTED || state == State.DISMISSED) {
            throw new ReportEnded();
        }
        state = next;
        answer = said;
        isPublic = shown;
        answeredAt = now;
        sequence++;
    }

    /** As the audit trail names it. */
    String subject() {
        return "report/" + id;
    }
}
