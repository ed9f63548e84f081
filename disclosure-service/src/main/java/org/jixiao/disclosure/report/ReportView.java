package org.jixiao.disclosure.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.jixiao.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * An error that a citizen reported, as the officer reads it.
 *
 * @param disclosure the department budget's id
 * @param version that it is about
 * @param project null where it is about the department's year as a whole
 * @param words with personal data struck out
 * @param answer for a dismissal its reason; null where nothing was said
 * @param isPublic whether everyone may read the answer
 * @param correctedBy the version that puts it right; null unless corrected
 * @param answeredAt null while it is open
 */
public record ReportView(
        UUID id,
        UUID disclosure,
        int version,
        @Nullable UUID project,
        String words,
        CitizenReport.State state,
        Instant receivedAt,
        @Nullable String answer,
        @JsonProperty("public") boolean isPublic,
        @Nullable Integer correctedBy,
        @Nullable Instant answeredAt,
        long sequence)
        implements Versioned {

    static ReportView of(CitizenReport report) {
        return new ReportView(
                report.id,
                report.budget,
                report.version,
                report.project,
                report.words,
                report.state,
                report.receivedAt,
                report.answer,
                report.isPublic,
                report.correctedBy,
                report.answeredAt,
                report.sequence);
    }
}
