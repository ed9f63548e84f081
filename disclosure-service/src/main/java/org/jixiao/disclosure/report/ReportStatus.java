package org.jixiao.disclosure.report;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What whoever reported an error reads of it.
 *
 * @param words as they are kept: personal data is struck out
 * @param answer null where nothing was said yet
 * @param correctedBy the version that puts it right; null unless corrected
 */
public record ReportStatus(
        UUID budget,
        int version,
        @Nullable UUID project,
        String words,
        CitizenReport.State state,
        Instant receivedAt,
        @Nullable String answer,
        @Nullable Integer correctedBy,
        @Nullable Instant answeredAt) {

    static ReportStatus of(CitizenReport report) {
        return new ReportStatus(
                report.budget,
                report.version,
                report.project,
                report.words,
                report.state,
                report.receivedAt,
                report.answer,
                report.correctedBy,
                report.answeredAt);
    }
}
