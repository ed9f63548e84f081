package org.jixiao.budget.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jixiao.budget.window.FilingWindows;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.problem.NotFound;

/** Hands a budget to a caller who may have it; outside the caller's scope there is none. */
@ApplicationScoped
public class BudgetDesk {

    private final Budgets budgets;
    private final FilingWindows windows;
    private final Caller caller;

    BudgetDesk(Budgets budgets, FilingWindows windows, Caller caller) {
        this.budgets = budgets;
        this.windows = windows;
        this.caller = caller;
    }

    /** To read. */
    public DepartmentBudget read(UUID id) {
        DepartmentBudget budget = budgets.findByIdOptional(id).orElseThrow(NotFound::new);
        caller.requireReading(budget.division(), budget.department().code());
        return budget;
    }

    /**
     * Locked, for an act of the department's people.
     *
     * @throws org.jixiao.platform.problem.Refusal if it is not the time for it, see {@link #inTime}
     */
    public DepartmentBudget forDepartment(UUID id) {
        DepartmentBudget budget = budgets.locked(id).orElseThrow(NotFound::new);
        caller.requireDepartment(budget.division(), budget.department().code());
        return inTime(budget);
    }

    /**
     * The same budget, if the department may work on it now: one that was never approved is drafted while the filing
     * window of its division is open. What the bureau sent back is mended whenever it is.
     *
     * @throws org.jixiao.platform.problem.Refusal outside the window
     */
    public DepartmentBudget inTime(DepartmentBudget budget) {
        if (budget.state() == BudgetState.DRAFT && budget.inForce() == null) {
            windows.requireOpen(budget.department(), budget.fiscalYear());
        }
        return budget;
    }

    /** Locked, for an act of the finance bureau's people. */
    public DepartmentBudget forBureau(UUID id) {
        DepartmentBudget budget = budgets.locked(id).orElseThrow(NotFound::new);
        caller.requireDivision(budget.division());
        return budget;
    }
}
