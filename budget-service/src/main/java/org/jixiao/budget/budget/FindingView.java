package org.jixiao.budget.budget;

import com.fasterxml.jackson.annotation.JsonProperty;
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
        @Nullable Decision decision,
        @JsonUnwrapped Finding finding,
        @Nullable String reason,
        @Nullable String acknowledgedBy,
        @Nullable Instant acknowledgedAt) {

    /** What the department has done about it. */
    public enum Decision {
        @JsonProperty("open")
        OPEN,
        @JsonProperty("acknowledged")
        ACKNOWLEDGED
    }

    public static FindingView of(BudgetFinding found) {
        return new FindingView(
                found.fingerprint(),
                found.project(),
                decision(found),
                found.finding(),
                found.reason(),
                found.acknowledgedBy(),
                found.acknowledgedAt());
    }

    private static @Nullable Decision decision(BudgetFinding found) {
        if (found.isOpen()) {
            return Decision.OPEN;
        }
        return found.reason() == null ? null : Decision.ACKNOWLEDGED;
    }
}
