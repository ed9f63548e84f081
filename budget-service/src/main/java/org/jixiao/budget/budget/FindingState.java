package org.jixiao.budget.budget;

import java.time.Instant;
import java.util.UUID;
import org.jixiao.budget.contract.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A finding as an approval keeps it.
 *
 * @param project null where it is about the budget itself
 * @param reason why it was left as it is; null where nobody had to say
 * @param computed a rule found it, and would find it again
 */
public record FindingState(
        @Nullable UUID project,
        Finding finding,
        @Nullable String reason,
        @Nullable String acknowledgedBy,
        @Nullable Instant acknowledgedAt,
        boolean computed) {

    static FindingState of(Found found, @Nullable Acknowledgement given, boolean computed) {
        return new FindingState(
                found.project(),
                found.finding(),
                given == null ? null : given.reason(),
                given == null ? null : given.acknowledgedBy(),
                given == null ? null : given.acknowledgedAt(),
                computed);
    }

    Found found() {
        return new Found(project, finding);
    }
}
