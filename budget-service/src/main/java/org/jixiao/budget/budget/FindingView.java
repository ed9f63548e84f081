package org.jixiao.budget.budget;

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

    public static FindingView of(BudgetFinding found) {
        return new FindingView(
                found.fingerprint(),
                found.project(),
                found.finding().decision(found.reason()),
                found.finding(),
                found.reason(),
                found.acknowledgedBy(),
                found.acknowledgedAt());
    }
}
