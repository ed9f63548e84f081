package org.jixiao.budget.budget;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.jixiao.budget.contract.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A finding as callers see it.
 *
 * @param project null where it is about the budget itself
 * @param decision null where none is asked for
 * @param reason what the department says to it; null while it says nothing
 * @param acknowledgedBy subject of the one who gave the reason
 */
public record FindingView(
        String fingerprint,
        @Nullable UUID project,
        Finding.@Nullable Decision decision,
        @JsonUnwrapped Finding finding,
        @Nullable String reason,
        @Nullable String acknowledgedBy,
        @Nullable Instant acknowledgedAt) {

    static FindingView of(Found found, @Nullable Acknowledgement given) {
        Finding finding = found.finding();
        Acknowledgement answer = finding.gate() == Finding.Gate.ACKNOWLEDGE ? given : null;
        String reason = answer == null ? null : answer.reason();
        return new FindingView(
                finding.fingerprint(),
                found.project(),
                finding.decision(reason),
                finding,
                reason,
                answer == null ? null : answer.acknowledgedBy(),
                answer == null ? null : answer.acknowledgedAt());
    }

    /** @throws NotAcknowledgeable where a reason is not what it waits for */
    void requireAnswerable() {
        if (finding.gate() != Finding.Gate.ACKNOWLEDGE) {
            throw new NotAcknowledgeable();
        }
    }

    Found asFound() {
        return new Found(project, finding);
    }

    /** It stands in the way of submission. */
    @JsonIgnore
    public boolean isOpen() {
        return decision == Finding.Decision.OPEN;
    }
}
