package org.jixiao.budget.budget;

import java.time.LocalDate;
import org.jixiao.budget.contract.ApprovalManifest;
import org.jixiao.budget.contract.Money;
import org.jspecify.annotations.Nullable;

/**
 * The finance bureau's approval (批复).
 *
 * @param approvedOn day of the approval, Asia/Shanghai
 * @param document number of the approval document (批复文号); null where none was given
 * @param total sum of the stated amounts of the approved projects
 */
public record Approval(LocalDate approvedOn, @Nullable String document, Money total, ApprovalManifest manifest) {}
