package org.jixiao.budget.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.problem.NotFound;

/** Hands a budget to a caller who may have it; outside the caller's scope there is none. */
@ApplicationScoped
public class BudgetDesk {

    private final Budgets budgets;
    private final Caller caller;

    BudgetDesk(Budgets budgets, Caller caller) {
        this.budgets = budgets;
        this.caller = caller;
    }

    /** To read. */
    public DepartmentBudget read(UUID id) {
        DepartmentBudget budget = budgets.findByIdOptional(id).orElseThrow(NotFound::new);
        caller.requireReading(budget.division(), budget.department().code());
        return budget;
    }

    /** Locked, for an act of the department's people. */
    public DepartmentBudget forDepartment(UUID id) {
        DepartmentBudget budget = budgets.locked(id).orElseThrow(NotFound::new);
        caller.requireDepartment(budget.division(), budget.department().code());
        return budget;
    }

    /** Locked, for an act of the finance bureau's people. */
    public DepartmentBudget forBureau(UUID id) {
        DepartmentBudget budget = budgets.locked(id).orElseThrow(NotFound::new);
        caller.requireDivision(budget.division());
        return budget;
    }
}
