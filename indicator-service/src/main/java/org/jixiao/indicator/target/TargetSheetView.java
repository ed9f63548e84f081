package org.jixiao.indicator.target;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.contract.IndicatorRow;
import org.jixiao.indicator.contract.Grade;
import org.jixiao.indicator.target.appraisal.Ratings;
import org.jixiao.indicator.target.comment.CommentView;
import org.jixiao.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A target sheet as a reader sees it.
 *
 * @param project null for the department as a whole
 * @param judgedAgainst sequence of the project (or of the budget's declaration) it was drawn up for
 * @param filing where its rows were read; null where they were not filed
 * @param beganWith the sheet of an earlier year whose words it began with; null for one that began empty
 * @param forerunner the sheet of an earlier year that it carries on; null for one that is new
 * @param proposed rows of a newer filing that did not replace what a person had written
 * @param round how often it was handed in; 0 for never
 * @param since when it was handed in, returned or approved, whichever came last; null before
 * @param reason why it was returned
 * @param comments what reviewers asked for in this revision, with what the department says to it
 * @param grade null where none is given
 * @param ratings null where the criteria were not rated one by one
 * @param explanation why this grade; null where nobody said
 * @param inForce sequence that the budget's approval names; null before
 * @param acts what this caller may do with it now
 */
public record TargetSheetView(
        UUID id,
        UUID budget,
        @Nullable UUID project,
        @Nullable String name,
        String division,
        String department,
        FiscalYear fiscalYear,
        int revision,
        long sequence,
        long judgedAgainst,
        SheetState state,
        @Nullable UUID filing,
        @Nullable UUID beganWith,
        @Nullable UUID forerunner,
        List<String> objectives,
        List<IndicatorView> indicators,
        List<IndicatorRow> proposed,
        int round,
        @Nullable Instant since,
        @Nullable String reason,
        List<CommentView> comments,
        @Nullable Grade grade,
        @Nullable Ratings ratings,
        @Nullable String explanation,
        @Nullable Long inForce,
        List<SheetAct> acts)
        implements Versioned {

    static TargetSheetView of(TargetSheet sheet, List<SheetAct> acts) {
        SheetSubject about = sheet.about();
        Review review = sheet.review();
        return new TargetSheetView(
                sheet.id(),
                about.budget(),
                about.project(),
                about.name(),
                about.division(),
                about.department(),
                about.year(),
                sheet.revision(),
                sheet.sequence(),
                sheet.judgedAgainst(),
                sheet.state(),
                sheet.wording().filing(),
                sheet.wording().beganWith(),
                sheet.wording().forerunner(),
                sheet.content().objectives(),
                IndicatorView.all(sheet.content(), about.year()),
                sheet.wording().proposed(),
                review.rounds(),
                review.since(),
                review.reason(),
                CommentView.all(review.commentsIn(sheet.revision())),
                review.grade(),
                review.ratings(),
                review.explanation(),
                sheet.inForce().orElse(null),
                acts);
    }
}
