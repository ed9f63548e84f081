package org.jixiao.budget.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jixiao.budget.contract.ApprovalManifest;
import org.jixiao.budget.contract.Asset;
import org.jixiao.budget.contract.BudgetClosed;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.Exemption;
import org.jixiao.budget.contract.Expenditure;
import org.jixiao.budget.contract.ExplainedChange;
import org.jixiao.budget.contract.Figure;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.IndicatorRow;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.Procurement;
import org.jixiao.budget.contract.Section;
import org.jixiao.budget.contract.StaffCount;
import org.jixiao.budget.contract.StatedTotal;
import org.jixiao.budget.contract.Task;
import org.jixiao.budget.contract.ThreePublicExpense;
import org.jixiao.budget.contract.UnitBudget;
import org.jixiao.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A budget as callers see it.
 *
 * @param continues the budget of an earlier year that it carries on; null for one that began empty
 * @param revision the one that the content is; while an adjustment is open it stands beside the one in force
 * @param inForce the revision that was last approved; null before the first
 * @param declared sequence at which its content was last declared
 * @param indicators rows for the department as a whole, as read from a filing
 * @param total sum of the stated amounts of its projects
 * @param adjustmentReason why this revision was opened; null for the first
 * @param closed why nothing leads on from here; null unless it is closed
 * @param returnReason why it was sent back; null unless it was
 * @param approvedOn day of the approval in force; null before the first
 * @param document number of the approval document; null where none was given
 * @param manifest what that approval approved; null before the first
 */
public record BudgetView(
        UUID id,
        Coded division,
        Coded department,
        FiscalYear fiscalYear,
        @Nullable UUID continues,
        BudgetState state,
        int revision,
        @Nullable Integer inForce,
        long sequence,
        long declared,
        List<String> objectives,
        List<Funding> funding,
        List<Section> sections,
        List<Figure> figures,
        List<Task> tasks,
        List<StatedTotal> totals,
        List<Expenditure> expenditure,
        List<StaffCount> staff,
        List<ThreePublicExpense> threePublic,
        List<ExplainedChange> changes,
        List<Procurement> procurement,
        List<Asset> assets,
        List<UnitBudget> units,
        List<IndicatorRow> indicators,
        List<Exemption> exemptions,
        List<UUID> projects,
        Money total,
        @Nullable String adjustmentReason,
        BudgetClosed.@Nullable Reason closed,
        @Nullable String returnReason,
        @Nullable LocalDate approvedOn,
        @Nullable String document,
        @Nullable ApprovalManifest manifest)
        implements Versioned {

    public static BudgetView of(DepartmentBudget budget, List<BudgetLine> lines) {
        BudgetContent content = budget.content();
        Approval approval = budget.approval();
        return new BudgetView(
                budget.id(),
                budget.department().division().coded(),
                budget.department().coded(budget.fiscalYear()),
                budget.fiscalYear(),
                budget.continues(),
                budget.state(),
                budget.revision(),
                budget.inForce(),
                budget.sequence(),
                budget.declared(),
                content.objectives(),
                content.funding(),
                content.sections(),
                content.figures(),
                content.tasks(),
                content.totals(),
                content.expenditure(),
                content.staff(),
                content.threePublic(),
                content.changes(),
                content.procurement(),
                content.assets(),
                content.units(),
                budget.indicators(),
                budget.exemptions().asTold(),
                lines.stream().map(BudgetLine::project).toList(),
                BudgetLine.total(lines),
                budget.adjustmentReason(),
                budget.closed(),
                budget.returnReason(),
                approval == null ? null : approval.approvedOn(),
                approval == null ? null : approval.document(),
                approval == null ? null : approval.manifest());
    }
}
