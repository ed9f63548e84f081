package org.jixiao.budget.budget.gate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jixiao.platform.http.Bulk;
import org.jspecify.annotations.Nullable;

/**
 * Approves several budgets (批复) by one document.
 *
 * @param document number of the approval document (批复文号)
 * @param approvedOn day of the approval; null for today, Asia/Shanghai
 */
record ApproveBudgets(
        @NotNull @Size(min = 1, max = Bulk.MOST) List<Bulk.@Valid @NotNull Item> items,
        @Nullable @Size(max = 200) String document,
        @Nullable @PastOrPresent LocalDate approvedOn) {

    ApproveBudget each() {
        return new ApproveBudget(document, approvedOn);
    }
}
