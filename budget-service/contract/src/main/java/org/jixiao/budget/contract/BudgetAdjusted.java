package org.jixiao.budget.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The finance bureau approved a revision after the first (调整). It takes the place of the one before, whole.
 *
 * @param approvedOn day of the approval, Asia/Shanghai
 * @param document number of the approval document (批复文号); null where none was given
 * @param total sum of the stated amounts of the approved projects
 * @param reason why the budget was adjusted
 */
public record BudgetAdjusted(
        UUID budget,
        LocalDate approvedOn,
        @Nullable String document,
        Money total,
        List<Exemption> exemptions,
        ApprovalManifest manifest,
        String reason) {

    public static BudgetAdjusted of(BudgetApproved approved, String reason) {
        return new BudgetAdjusted(
                approved.budget(),
                approved.approvedOn(),
                approved.document(),
                approved.total(),
                approved.exemptions(),
                approved.manifest(),
                reason);
    }

    /** What an approval says, for those to whom the first is as good as any later one. */
    public BudgetApproved asApproved() {
        return new BudgetApproved(budget, approvedOn, document, total, exemptions, manifest);
    }
}
