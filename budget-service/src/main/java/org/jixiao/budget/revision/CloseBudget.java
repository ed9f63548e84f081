package org.jixiao.budget.revision;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jixiao.budget.contract.BudgetClosed.Reason;
import org.jspecify.annotations.Nullable;

/** Ends a budget, or the adjustment that is open. @param explanation for the audit trail */
record CloseBudget(
        @NotNull Reason reason, @Nullable @Size(max = 2000) String explanation) {}
