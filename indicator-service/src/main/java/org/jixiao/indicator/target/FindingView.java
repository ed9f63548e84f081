package org.jixiao.indicator.target;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.jixiao.budget.contract.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A finding of a sheet as it stands.
 *
 * @param fingerprint names it when it is acknowledged
 * @param decision null where none is needed
 * @param reason the department's answer; null where none was given
 * @param acknowledgedBy subject of the one who gave the reason
 */
public record FindingView(
        String fingerprint,
        Finding.@Nullable Decision decision,
        @JsonUnwrapped Finding finding,
        @Nullable String reason,
        @Nullable String acknowledgedBy,
        @Nullable Instant acknowledgedAt) {

    static FindingView of(Finding finding, @Nullable Acknowledgement given) {
        Acknowledgement answer = finding.gate() == Finding.Gate.ACKNOWLEDGE ? given : null;
        String reason = answer == null ? null : answer.reason();
        return new FindingView(
                finding.fingerprint(),
                finding.decision(reason),
                finding,
                reason,
                answer == null ? null : answer.givenBy(),
                answer == null ? null : answer.givenAt());
    }

    boolean holdsBack() {
        return decision == Finding.Decision.OPEN;
    }
}
