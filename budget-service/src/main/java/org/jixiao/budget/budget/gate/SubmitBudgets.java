package org.jixiao.budget.budget.gate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jixiao.platform.http.Bulk;

/** Submits several budgets. */
record SubmitBudgets(
        @NotNull @Size(min = 1, max = Bulk.MOST) List<Bulk.@Valid @NotNull Item> items) {}
