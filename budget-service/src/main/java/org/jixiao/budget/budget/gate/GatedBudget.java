package org.jixiao.budget.budget.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jixiao.budget.budget.BudgetLine;
import org.jixiao.budget.budget.BudgetState;
import org.jixiao.budget.budget.DepartmentBudget;
import org.jixiao.budget.budget.FindingView;
import org.jixiao.budget.contract.ApprovalManifest;
import org.jspecify.annotations.Nullable;

/** A budget before the gate: its projects, the sheets there are for them, and the findings that are open. */
record GatedBudget(
        DepartmentBudget budget, List<BudgetLine> lines, List<TargetSheet> sheets, List<FindingView> openFindings) {

    Readiness readiness() {
        List<Missing> missing = missing();
        boolean submittable = budget.state().isOpen() && missing.stream().noneMatch(Missing::keepsFromSubmission);
        boolean approvable = budget.state() == BudgetState.SUBMITTED
                && holdsSomething()
                && missingSheets().isEmpty();
        return new Readiness(submittable, approvable, missing);
    }

    /** Submission needs every sheet handed in, drawn up against what it is for as it stands. */
    List<Missing> missingForSubmission() {
        return missingSheets().stream().filter(Missing::keepsFromSubmission).toList();
    }

    /** Approval needs every sheet approved. */
    List<Missing> missingSheets() {
        return Stream.concat(
                        departmentSheetNeeded()
                                ? missingSheet(
                                        null, String.valueOf(budget.department().name()), budget.judged())
                                        .stream()
                                : Stream.empty(),
                        lines.stream()
                                .filter(line -> !exempt(line))
                                .flatMap(line -> missingSheet(line.project(), line.name(), line.sequence()).stream()))
                .toList();
    }

    private List<Missing> missing() {
        List<Missing> all = new ArrayList<>(missingSheets());
        openFindings.forEach(found -> all.add(new Missing(
                found.project(), nameOf(found.project()), Missing.Reason.FINDING_OPEN, null, found.fingerprint())));
        return List.copyOf(all);
    }

    /** With neither projects nor a department sheet there is nothing to approve. */
    boolean holdsSomething() {
        return !lines.isEmpty() || departmentSheetNeeded();
    }

    /** Everyone whose work this is: none of them may approve it. */
    Set<String> contributors() {
        Set<String> all = new TreeSet<>(budget.contributors());
        sheets.forEach(sheet -> all.addAll(sheet.contributorsIn(budget.revision())));
        return all;
    }

    /** What an approval approves now. */
    ApprovalManifest manifest() {
        return new ApprovalManifest(
                budget.declared(),
                departmentSheetNeeded() ? sheetOf(null).map(TargetSheet::at).orElse(null) : null,
                lines.stream().map(this::entry).toList());
    }

    private ApprovalManifest.Entry entry(BudgetLine line) {
        return new ApprovalManifest.Entry(
                line.project(),
                line.sequence(),
                exempt(line)
                        ? null
                        : sheetOf(line.project()).map(TargetSheet::at).orElse(null));
    }

    private Optional<Missing> missingSheet(@Nullable UUID project, String name, long asItStands) {
        return sheetOf(project)
                .map(sheet -> shortcoming(sheet, asItStands)
                        .map(reason -> new Missing(project, name, reason, sheet.id(), null)))
                .orElseGet(() -> Optional.of(new Missing(project, name, Missing.Reason.SHEET_MISSING, null, null)));
    }

    private static Optional<Missing.Reason> shortcoming(TargetSheet sheet, long asItStands) {
        if (sheet.isOutdatedBy(asItStands)) {
            return Optional.of(Missing.Reason.SHEET_OUTDATED);
        }
        if (!sheet.state().isHandedIn()) {
            return Optional.of(Missing.Reason.SHEET_NOT_SUBMITTED);
        }
        return sheet.state() == SheetState.APPROVED ? Optional.empty() : Optional.of(Missing.Reason.SHEET_NOT_APPROVED);
    }

    private boolean departmentSheetNeeded() {
        return !budget.indicators().isEmpty();
    }

    private boolean exempt(BudgetLine line) {
        return budget.exemptions().has(line.project());
    }

    private Optional<TargetSheet> sheetOf(@Nullable UUID project) {
        return sheets.stream().filter(sheet -> sheet.isOf(project)).findFirst();
    }

    private String nameOf(@Nullable UUID project) {
        return lines.stream()
                .filter(line -> line.project().equals(project))
                .map(BudgetLine::name)
                .findFirst()
                .orElse(budget.department().name());
    }
}
