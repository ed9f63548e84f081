package org.jixiao.indicator.target.revision;

import java.time.Instant;
import org.jixiao.indicator.contract.Grade;
import org.jixiao.indicator.target.Submission;
import org.jspecify.annotations.Nullable;

/**
 * One of the times that a sheet was handed in.
 *
 * @param round from 1
 * @param revision business edition of the budget
 * @param outcome null while it waits; what was approved and then returned was returned
 * @param decidedAt null while it waits
 * @param reason why it was returned; null where it was not
 */
public record SubmissionSummary(
        int round,
        int revision,
        Instant submittedAt,
        Submission.@Nullable Outcome outcome,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        @Nullable Grade grade) {

    static SubmissionSummary of(Submission submission) {
        return new SubmissionSummary(
                submission.round(),
                submission.revision(),
                submission.submittedAt(),
                submission.outcome(),
                submission.decidedAt(),
                submission.reason(),
                submission.grade());
    }
}
