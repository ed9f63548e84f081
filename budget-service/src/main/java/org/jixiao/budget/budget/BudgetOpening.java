package org.jixiao.budget.budget;

import jakarta.enterprise.context.ApplicationScoped;
import org.jixiao.budget.contract.DepartmentKey;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.department.Department;
import org.jixiao.budget.department.Departments;
import org.jixiao.budget.window.FilingWindows;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.audit.Audit;

/** Begins a department's budget of a year, while the filing window of its division is open. */
@ApplicationScoped
public class BudgetOpening {

    private final Budgets budgets;
    private final Departments departments;
    private final FilingWindows windows;
    private final BudgetEvents events;
    private final Audit audit;
    private final Caller caller;

    BudgetOpening(
            Budgets budgets,
            Departments departments,
            FilingWindows windows,
            BudgetEvents events,
            Audit audit,
            Caller caller) {
        this.budgets = budgets;
        this.departments = departments;
        this.windows = windows;
        this.events = events;
        this.audit = audit;
        this.caller = caller;
    }

    /**
     * @throws BudgetExists if the department has one for that year
     * @throws org.jixiao.budget.department.DepartmentUnknown if the directory does not have the department
     */
    public DepartmentBudget open(DepartmentKey key, FiscalYear year) {
        Department department = vacant(key, year);
        windows.requireOpen(department, year);
        return begin(department, year, audit.caller());
    }

    /**
     * As {@link #open}, with that to begin with. The caller takes the projects over, and then declares it.
     *
     * @throws BudgetExists as above
     */
    public DepartmentBudget continuing(DepartmentBudget last, FiscalYear year, BudgetContent said) {
        Department department = vacant(last.department().key(), year);
        windows.requireOpen(department, year);
        DepartmentBudget budget = new DepartmentBudget(department, year, last, said, caller.subject());
        budgets.persistAndFlush(budget);
        return budget;
    }

    /**
     * The one there is, or a new one; locked. For what was handed in while the window was open, and is taken up later: the
     * window is not asked again.
     *
     * @param opener who handed it in
     * @throws org.jixiao.budget.department.DepartmentUnknown as above
     */
    public DepartmentBudget opened(DepartmentKey key, FiscalYear year, Audit.Actor opener) {
        Department department = departments.locked(key);
        return budgets.locked(department.key(), year).orElseGet(() -> begin(department, year, opener));
    }

    private Department vacant(DepartmentKey key, FiscalYear year) {
        Department department = departments.locked(key);
        budgets.locked(department.key(), year).ifPresent(present -> {
            throw new BudgetExists(present.id());
        });
        return department;
    }

    private DepartmentBudget begin(Department department, FiscalYear year, Audit.Actor opener) {
        DepartmentBudget budget = new DepartmentBudget(department, year, opener.subject());
        budgets.persistAndFlush(budget);
        events.declared(budget);
        audit.record(BudgetActs.of("open", budget, null), opener);
        return budget;
    }
}
