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
 */
public record FindingState(
        @Nullable UUID project,
        Finding finding,
        @Nullable String reason,
        @Nullable String acknowledgedBy,
        @Nullable Instant acknowledgedAt) {}
