package org.jixiao.indicator.target.revision;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.indicator.contract.Grade;
import org.jixiao.indicator.target.IndicatorView;
import org.jixiao.indicator.target.SheetSubject;
import org.jixiao.indicator.target.TargetSheet;
import org.jixiao.indicator.target.appraisal.Ratings;
import org.jspecify.annotations.Nullable;

/**
 * A revision of a sheet as a reader sees it.
 *
 * @param sequence of the sheet at which it says that
 * @param judgedAgainst sequence of the project (or of the budget's declaration) it was drawn up for
 * @param approvedAt null until it is approved, and where that was not kept
 * @param explanation why this grade; null where nobody said
 */
public record RevisionView(
        UUID sheet,
        UUID budget,
        @Nullable UUID project,
        @Nullable String name,
        FiscalYear fiscalYear,
        int revision,
        RevisionState state,
        long sequence,
        long judgedAgainst,
        @Nullable Instant approvedAt,
        List<String> objectives,
        List<IndicatorView> indicators,
        @Nullable Grade grade,
        @Nullable Ratings ratings,
        @Nullable String explanation) {

    static RevisionView of(SheetRevision revision, TargetSheet sheet) {
        SheetSubject about = sheet.about();
        return new RevisionView(
                sheet.id(),
                about.budget(),
                about.project(),
                revision.name(),
                about.year(),
                revision.revision(),
                revision.state(),
                revision.sequence(),
                revision.judgedAgainst(),
                revision.approvedAt(),
                revision.content().objectives(),
                IndicatorView.all(revision.content(), about.year()),
                revision.verdict().grade(),
                revision.verdict().ratings(),
                revision.verdict().explanation());
    }
}
