package org.jixiao.budget.budget.gate;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Approves a budget (批复).
 *
 * @param document number of the approval document (批复文号)
 * @param approvedOn day of the approval; null for today, Asia/Shanghai
 */
record ApproveBudget(
        @Nullable @Size(max = 200) String document,
        @Nullable @PastOrPresent LocalDate approvedOn) {

    static final ApproveBudget TODAY = new ApproveBudget(null, null);
}
