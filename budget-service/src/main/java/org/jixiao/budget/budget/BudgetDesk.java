package org.jixiao.budget.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.http.Precondition;
import org.jixiao.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** Hands a budget to a caller who may have it; outside the caller's scope there is none. */
@ApplicationScoped
public class BudgetDesk {

    private final Budgets budgets;
    private final Caller caller;
    private final Precondition precondition;

    BudgetDesk(Budgets budgets, Caller caller, Precondition precondition) {
        this.budgets = budgets;
        this.caller = caller;
        this.precondition = precondition;
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

    /** A change of state may say which state it is based on; an edit has to. */
    public void honour(@Nullable String ifMatch, DepartmentBudget budget) {
        if (ifMatch != null) {
            precondition.require(budget.sequence());
        }
    }
}
