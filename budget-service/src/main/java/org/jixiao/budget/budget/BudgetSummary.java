package org.jixiao.budget.budget;

import java.util.UUID;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.FiscalYear;

/** A budget in a list. */
public record BudgetSummary(
        UUID id,
        Coded division,
        Coded department,
        FiscalYear fiscalYear,
        BudgetState state,
        int revision,
        long sequence) {

    static BudgetSummary of(DepartmentBudget budget) {
        return new BudgetSummary(
                budget.id(),
                budget.department().division().coded(),
                budget.department().coded(budget.fiscalYear()),
                budget.fiscalYear(),
                budget.state(),
                budget.revision(),
                budget.sequence());
    }
}
