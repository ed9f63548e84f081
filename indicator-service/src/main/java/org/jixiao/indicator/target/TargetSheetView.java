package org.jixiao.indicator.target;

import java.util.List;
import java.util.UUID;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.contract.IndicatorRow;
import org.jixiao.indicator.contract.Comment;
import org.jixiao.indicator.contract.Grade;
import org.jixiao.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A target sheet as a reader sees it.
 *
 * @param project null for the department as a whole
 * @param judgedAgainst sequence of the project (or of the budget's declaration) it was drawn up for
 * @param filing where its rows were read; null where they were not filed
 * @param beganWith the sheet of an earlier year whose words it began with; null for one that began empty
 * @param proposed rows of a newer filing that did not replace what a person had written
 * @param reason why it was returned
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
        List<String> objectives,
        List<IndicatorView> indicators,
        List<IndicatorRow> proposed,
        @Nullable String reason,
        List<Comment> comments,
        @Nullable Grade grade,
        @Nullable Long inForce,
        List<SheetAct> acts)
        implements Versioned {

    static TargetSheetView of(TargetSheet sheet, List<SheetAct> acts) {
        SheetSubject about = sheet.about();
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
                sheet.content().objectives(),
                sheet.content().indicators().stream()
                        .map(entry -> IndicatorView.of(entry, about.year()))
                        .toList(),
                sheet.wording().proposed(),
                sheet.verdict().reason(),
                sheet.verdict().comments(),
                sheet.verdict().grade(),
                sheet.inForce().orElse(null),
                acts);
    }
}
