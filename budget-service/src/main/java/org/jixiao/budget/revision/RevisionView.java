package org.jixiao.budget.revision;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jixiao.budget.budget.BudgetContent;
import org.jixiao.budget.budget.BudgetMatter;
import org.jixiao.budget.budget.DepartmentBudget;
import org.jixiao.budget.contract.ApprovalManifest;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.Exemption;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.contract.IndicatorRow;
import org.jixiao.budget.contract.Money;
import org.jspecify.annotations.Nullable;

/**
 * A revision as it was approved.
 *
 * @param reason why it was opened; null for the first
 * @param approvedOn day of the approval, Asia/Shanghai
 * @param document number of the approval document; null where none was given
 * @param indicators rows for the department as a whole, as read from a filing
 * @param total sum of the stated amounts of its projects
 */
record RevisionView(
        UUID budget,
        Coded division,
        Coded department,
        FiscalYear fiscalYear,
        int revision,
        RevisionState state,
        @Nullable String reason,
        LocalDate approvedOn,
        Instant approvedAt,
        @Nullable String document,
        @JsonUnwrapped BudgetContent content,
        List<IndicatorRow> indicators,
        List<Exemption> exemptions,
        Money total,
        ApprovalManifest manifest) {

    static RevisionView of(ApprovedRevision approved, DepartmentBudget budget) {
        BudgetMatter matter = approved.said().matter();
        return new RevisionView(
                budget.id(),
                budget.department().division().coded(),
                budget.department().coded(),
                budget.fiscalYear(),
                approved.revision(),
                RevisionSummary.stateOf(approved.revision(), budget),
                approved.reason(),
                approved.approval().approvedOn(),
                approved.approvedAt(),
                approved.approval().document(),
                matter.content(),
                matter.indicators(),
                matter.exemptions().asTold(),
                approved.approval().total(),
                approved.approval().manifest());
    }
}
