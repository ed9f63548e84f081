package org.jixiao.budget.budget;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jixiao.budget.contract.DepartmentKey;
import org.jixiao.budget.contract.FiscalYear;

/** Opens a department's budget for a year. */
public record OpenBudget(
        @NotBlank String division,
        @NotBlank String department,
        @NotNull FiscalYear fiscalYear) {

    DepartmentKey key() {
        return new DepartmentKey(division, department);
    }
}
