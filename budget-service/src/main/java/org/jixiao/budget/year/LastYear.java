package org.jixiao.budget.year;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jixiao.budget.budget.Budgets;
import org.jixiao.budget.budget.DepartmentBudget;
import org.jixiao.budget.revision.Edition;
import org.jixiao.budget.revision.Editions;
import org.jixiao.platform.problem.NotFound;

/** Finds a department's budget of another year, and lays it beside this one. */
@ApplicationScoped
class LastYear {

    private final Budgets budgets;
    private final Editions editions;

    LastYear(Budgets budgets, Editions editions) {
        this.budgets = budgets;
        this.editions = editions;
    }

    /** The one it continues, if that is of the year; else the one that its department has. @throws NotFound if there is none */
    DepartmentBudget of(DepartmentBudget budget, int year) {
        return Optional.ofNullable(budget.continues())
                .map(budgets::findById)
                .filter(last -> last.fiscalYear().value() == year)
                .or(() -> budgets.of(budget.department().key(), year))
                .orElseThrow(NotFound::new);
    }

    Comparison compare(DepartmentBudget current, DepartmentBudget previous) {
        Edition mine = editions.current(current);
        Edition theirs = editions.inForce(previous);
        return Comparison.of(Comparison.Side.of(current, mine), mine, Comparison.Side.of(previous, theirs), theirs);
    }
}
