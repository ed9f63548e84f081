package org.jixiao.budget.budget.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jixiao.budget.budget.BudgetContent;
import org.jixiao.budget.budget.BudgetLine;
import org.jixiao.budget.budget.DepartmentBudget;
import org.jixiao.budget.budget.Provenance;
import org.jixiao.budget.contract.ApprovalManifest;
import org.jixiao.budget.contract.Exemption;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.contract.IndicatorRow;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.department.Bureaus;
import org.jixiao.indicator.contract.SheetAbout;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GatedBudgetTest {

    private static final IndicatorRow ROW =
            new IndicatorRow("产出指标", "数量指标", "村数", null, "≥12个", null, null, null, null, null);

    private final DepartmentBudget budget = new DepartmentBudget(Bureaus.water(), new FiscalYear(2026), "editor");
    private final BudgetLine supply = line("农村供水", 3, "100.00");
    private final BudgetLine river = line("河道巡查", 1, null);

    @Test
    void aProjectWithoutASheetIsMissing() {
        assertThat(gate(List.of(supply)).missingForSubmission())
                .extracting(Missing::project, Missing::name, Missing::reason)
                .containsExactly(tuple(supply.project(), "农村供水", Missing.Reason.SHEET_MISSING));
    }

    @Test
    void aSheetCountsOnlyAgainstTheProjectAsItStands() {
        TargetSheet old = sheet(supply.project(), SheetState.APPROVED, 2);

        assertThat(gate(List.of(supply), old).missingSheets())
                .extracting(Missing::reason, Missing::sheet)
                .containsExactly(tuple(Missing.Reason.SHEET_OUTDATED, old.id()));
    }

    @Test
    void handedInIsEnoughToSubmitButNotToApprove() {
        GatedBudget gated = gate(List.of(supply), sheet(supply.project(), SheetState.SUBMITTED, 3));

        assertThat(gated.missingForSubmission()).isEmpty();
        assertThat(gated.readiness().submittable()).isTrue();
        assertThat(gated.readiness().approvable()).isFalse();
        assertThat(gated.missingSheets())
                .extracting(Missing::reason)
                .containsExactly(Missing.Reason.SHEET_NOT_APPROVED);
    }

    @Test
    void draftAndReturnedSheetsAreNotHandedIn() {
        GatedBudget gated = gate(
                List.of(supply, river),
                sheet(supply.project(), SheetState.DRAFT, 3),
                sheet(river.project(), SheetState.RETURNED, 1));

        assertThat(gated.missingForSubmission())
                .extracting(Missing::reason)
                .containsOnly(Missing.Reason.SHEET_NOT_SUBMITTED)
                .hasSize(2);
    }

    @Test
    void anExemptProjectNeedsNoSheetAndTheManifestNamesNone() {
        budget.exempt(river.project(), Exemption.Basis.PERSONNEL, "finance");
        TargetSheet approved = sheet(supply.project(), SheetState.APPROVED, 3);
        budget.submit("reviewer");

        GatedBudget gated = gate(List.of(supply, river), approved);

        assertThat(gated.readiness().approvable()).isTrue();
        assertThat(gated.manifest().projects())
                .containsExactly(
                        new ApprovalManifest.Entry(supply.project(), 3, approved.at()),
                        new ApprovalManifest.Entry(river.project(), 1, null));
    }

    @Test
    void allProjectsExemptIsStillSomethingToApprove() {
        budget.exempt(river.project(), Exemption.Basis.OPERATING, "finance");

        assertThat(gate(List.of(river)).holdsSomething()).isTrue();
        assertThat(gate(List.of()).holdsSomething()).isFalse();
    }

    @Test
    void rowsForTheDepartmentNeedASheetOfItsOwn() {
        budget.file(BudgetContent.EMPTY, List.of(ROW), UUID.randomUUID(), Provenance.NONE, "editor");

        assertThat(gate(List.of()).holdsSomething()).isTrue();
        assertThat(gate(List.of()).missingForSubmission())
                .extracting(Missing::project, Missing::name)
                .containsExactly(tuple(null, "云溪县水务局"));
        assertThat(gate(List.of(), sheet(null, SheetState.APPROVED, budget.judged()))
                        .missingSheets())
                .isEmpty();
    }

    @Test
    void anExemptionLeavesTheDepartmentsSheetAsGoodAsItWas() {
        budget.file(BudgetContent.EMPTY, List.of(ROW), UUID.randomUUID(), Provenance.NONE, "editor");
        TargetSheet approved = sheet(null, SheetState.APPROVED, budget.declared());

        budget.exempt(river.project(), Exemption.Basis.PERSONNEL, "finance");

        assertThat(budget.declared()).isGreaterThan(budget.judged());
        assertThat(gate(List.of(river), approved).missingSheets()).isEmpty();
    }

    @Test
    void everyoneWhoseWorkItIsMayNotApprove() {
        TargetSheet sheet = sheet(supply.project(), SheetState.SUBMITTED, 3);
        sheet.contributedBy(1, Set.of("sheet-author"));
        budget.submit("reviewer");

        assertThat(gate(List.of(supply), sheet).contributors())
                .containsExactlyInAnyOrder("editor", "reviewer", "sheet-author");
    }

    private GatedBudget gate(List<BudgetLine> lines, TargetSheet... sheets) {
        return new GatedBudget(budget, lines, List.of(sheets), List.of());
    }

    private static BudgetLine line(String name, long sequence, @Nullable String yuan) {
        Money amount = yuan == null ? null : Money.ofYuan(new BigDecimal(yuan));
        return new BudgetLine(UUID.randomUUID(), name, sequence, amount);
    }

    private TargetSheet sheet(@Nullable UUID project, SheetState state, long judgedAgainst) {
        TargetSheet sheet = new TargetSheet(new SheetAbout(UUID.randomUUID(), budget.id(), project, judgedAgainst));
        sheet.stands(state, judgedAgainst, 7);
        return sheet;
    }
}
