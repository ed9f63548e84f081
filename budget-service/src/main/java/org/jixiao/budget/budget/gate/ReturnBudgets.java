package org.jixiao.budget.budget.gate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jixiao.platform.http.Bulk;

/** Sends several budgets back (退回), all for the same reason. */
record ReturnBudgets(
        @NotNull @Size(min = 1, max = Bulk.MOST) List<Bulk.@Valid @NotNull Item> items,
        @NotBlank @Size(max = 2000) String reason) {}
