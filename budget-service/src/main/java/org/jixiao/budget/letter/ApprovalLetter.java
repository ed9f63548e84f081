package org.jixiao.budget.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jixiao.budget.budget.Approval;
import org.jixiao.budget.budget.DepartmentBudget;
import org.jixiao.budget.contract.ApprovalManifest;
import org.jixiao.budget.revision.ApprovedEdition;
import org.jixiao.indicator.contract.Grade;
import org.jspecify.annotations.Nullable;

/**
 * What the letter says. Every figure is worded: the same approval makes the same letter, sign by sign.
 *
 * @param document number of the approval document; null where none was given
 * @param total of the projects; null where none of them states an amount, which is no zero
 * @param sources the total by where it comes from, as filed
 * @param income of the department as a whole, as it states it
 * @param expenditure of the department as a whole, as it states it
 * @param departmentSheet grade of the department's own sheet; null where it has none
 * @param withheld how many projects are not listed because they are classified, and what they come to; null where there is none
 * @param exempt projects without a sheet, each with the basis
 * @param adjustment what is different from the revision before; null for the first
 */
public record ApprovalLetter(
        String bureau,
        @Nullable String document,
        String department,
        int year,
        UUID budget,
        int revision,
        @Nullable String total,
        List<Line> sources,
        List<Line> income,
        List<Line> expenditure,
        @Nullable String departmentSheet,
        List<Row> projects,
        @Nullable Withheld withheld,
        List<Line> exempt,
        @Nullable Adjustment adjustment,
        String date) {

    /** Something and what is said of it. */
    public record Line(String name, String said) {}

    /** A project in the table. */
    public record Row(int number, String code, String name, String amount, List<Line> funding, String sheet) {}

    /** The projects that are not listed. */
    public record Withheld(int count, String total) {}

    /** What is different from the revision before. */
    public record Adjustment(String reason, String totalBefore, List<LetterChange> changes) {}

    static ApprovalLetter of(
            DepartmentBudget budget,
            ApprovedEdition edition,
            Optional<ApprovedEdition> before,
            Function<ApprovalManifest.SheetAt, Optional<Grade>> grades) {
        Approval approval = edition.approval();
        List<ApprovedEdition.Entry> open = edition.projects().stream()
                .filter(entry -> !entry.matter().classified())
                .toList();
        ProjectTable table = new ProjectTable(edition, grades);
        return new ApprovalLetter(
                budget.department().division().name() + "财政局",
                approval.document(),
                budget.department().name(budget.fiscalYear()),
                budget.fiscalYear().value(),
                budget.id(),
                edition.revision(),
                statesAmounts(edition) ? Words.amount(approval.total()) : null,
                Words.bySource(open, approval.total()),
                Words.funding(edition.matter().content().funding()),
                edition.matter().content().expenditure().stream()
                        .map(line -> new Line(line.asFiled(), Words.amount(line.amount())))
                        .toList(),
                approval.manifest().departmentSheet() == null
                        ? null
                        : Words.approved(grades.apply(approval.manifest().departmentSheet())),
                table.rows(open),
                withheld(edition),
                table.exempt(open),
                before.map(earlier -> adjustment(edition, earlier)).orElse(null),
                date(approval.approvedOn()));
    }

    private static boolean statesAmounts(ApprovedEdition edition) {
        return edition.projects().stream()
                .anyMatch(entry -> entry.matter().content().amount() != null);
    }

    private static @Nullable Withheld withheld(ApprovedEdition edition) {
        List<ApprovedEdition.Entry> classified = edition.projects().stream()
                .filter(entry -> entry.matter().classified())
                .toList();
        return classified.isEmpty() ? null : new Withheld(classified.size(), Words.amount(Words.sum(classified)));
    }

    private static Adjustment adjustment(ApprovedEdition edition, ApprovedEdition before) {
        return new Adjustment(
                edition.reason() == null ? "" : edition.reason(),
                Words.amount(before.approval().total()),
                LetterChange.between(before, edition));
    }

    private static String date(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
