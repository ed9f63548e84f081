package org.jixiao.indicator.target.revision;

import java.util.List;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.indicator.target.IndicatorView;
import org.jixiao.indicator.target.Submission;

/** A sheet as it was handed in one time. */
public record SubmissionView(SubmissionSummary submission, List<String> objectives, List<IndicatorView> indicators) {

    static SubmissionView of(Submission submission, FiscalYear year) {
        return new SubmissionView(
                SubmissionSummary.of(submission),
                submission.content().objectives(),
                IndicatorView.all(submission.content(), year));
    }
}
