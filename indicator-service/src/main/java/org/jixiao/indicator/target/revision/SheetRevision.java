package org.jixiao.indicator.target.revision;

import java.time.Instant;
import org.jixiao.indicator.target.Content;
import org.jixiao.indicator.target.appraisal.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A revision of a sheet: what it says in one business edition of its budget.
 *
 * @param sequence of the sheet at which it says that
 * @param name of the project; null for the department as a whole
 * @param verdict of the approval; {@link Verdict#NONE} before
 * @param approvedAt null until it is approved, and where that was not kept
 */
record SheetRevision(
        int revision,
        RevisionState state,
        long sequence,
        long judgedAgainst,
        @Nullable String name,
        Content content,
        Verdict verdict,
        @Nullable Instant approvedAt) {

    SheetDiff.State asState() {
        return new SheetDiff.State(revision, content);
    }

    RevisionSummary summary() {
        return new RevisionSummary(revision, state, sequence, approvedAt, verdict.grade());
    }
}
