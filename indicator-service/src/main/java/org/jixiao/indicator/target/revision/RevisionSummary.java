package org.jixiao.indicator.target.revision;

import java.time.Instant;
import org.jixiao.indicator.contract.Grade;
import org.jspecify.annotations.Nullable;

/**
 * A revision in a list.
 *
 * @param sequence of the sheet at which it says what it says
 * @param approvedAt null until it is approved, and where that was not kept
 */
public record RevisionSummary(
        int revision,
        RevisionState state,
        long sequence,
        @Nullable Instant approvedAt,
        @Nullable Grade grade) {}
