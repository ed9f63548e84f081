package org.jixiao.disclosure.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An answer that everyone may read; what was reported is not part of it.
 *
 * @param version that the report was about
 * @param answer null where the correction says enough
 * @param correctedBy the version that puts it right; null where nothing had to be
 */
public record PublicAnswer(
        int version, @Nullable String answer, @Nullable Integer correctedBy, Instant answeredAt) {

    static PublicAnswer of(CitizenReport report) {
        Instant answered = report.answeredAt == null ? report.receivedAt : report.answeredAt;
        return new PublicAnswer(report.version, report.answer, report.correctedBy, answered);
    }
}
