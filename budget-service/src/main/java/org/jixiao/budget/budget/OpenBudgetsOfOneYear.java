package org.jixiao.budget.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.jixiao.budget.contract.DepartmentKey;
import org.jixiao.budget.department.merge.Obstacles;

/** Two budgets of one year that are both still to be decided cannot become one department's. */
@ApplicationScoped
class OpenBudgetsOfOneYear implements Obstacles {

    private final Budgets budgets;

    OpenBudgetsOfOneYear(Budgets budgets) {
        this.budgets = budgets;
    }

    @Override
    public List<Obstacle> between(DepartmentKey merged, DepartmentKey into) {
        var others = budgets.openOf(into).stream().collect(Collectors.groupingBy(DepartmentBudget::fiscalYear));
        return budgets.openOf(merged).stream()
                .flatMap(budget -> others.getOrDefault(budget.fiscalYear(), List.of()).stream()
                        .map(other ->
                                new Obstacle("budget", budget.fiscalYear().toString(), path(budget), path(other))))
                .toList();
    }

    private static String path(DepartmentBudget budget) {
        return "/api/v1/budgets/" + budget.id();
    }
}
