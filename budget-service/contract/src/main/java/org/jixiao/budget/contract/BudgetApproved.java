package org.jixiao.budget.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The finance bureau approved the budget and the targets together (批复). Starts the disclosure clock.
 *
 * @param approvedOn day of the approval, Asia/Shanghai
 * @param document number of the approval document (批复文号); null where none was given
 * @param total sum of the stated amounts of the approved projects
 */
public record BudgetApproved(
        UUID budget,
        LocalDate approvedOn,
        @Nullable String document,
        Money total,
        List<Exemption> exemptions,
        ApprovalManifest manifest) {}
