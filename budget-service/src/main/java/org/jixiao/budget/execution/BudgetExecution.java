package org.jixiao.budget.execution;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jixiao.budget.budget.DepartmentBudget;
import org.jixiao.budget.contract.Money;
import org.jspecify.annotations.Nullable;

/**
 * How far a department's project money is spent.
 *
 * @param revision in force; null before the first approval
 * @param asOf payments up to and with this day count
 * @param projects those in force, in the order of the document; then those that were paid for and are no longer
 */
record BudgetExecution(
        UUID budget,
        @Nullable Integer revision,
        LocalDate asOf,
        @JsonUnwrapped Execution figures,
        List<ProjectExecution> projects) {

    static BudgetExecution of(
            DepartmentBudget budget, List<ProjectExecution> inForce, List<ProjectExecution> former, LocalDate day) {
        List<Money> approved = inForce.stream()
                .map(project -> project.figures().approved())
                .filter(Objects::nonNull)
                .toList();
        boolean stated = budget.inForce() != null && approved.size() == inForce.size();
        List<ProjectExecution> all =
                Stream.concat(inForce.stream(), former.stream()).toList();
        return new BudgetExecution(
                budget.id(),
                budget.inForce(),
                day,
                Execution.of(
                        stated ? Money.sum(approved.stream()) : null,
                        Planned.together(inForce),
                        new Paid(
                                budget.id(),
                                Money.sum(all.stream()
                                        .map(project -> project.figures().paid())),
                                all.stream()
                                        .mapToInt(project -> project.figures().payments())
                                        .sum(),
                                all.stream()
                                        .mapToInt(project -> project.figures().overruns())
                                        .sum())),
                all);
    }
}
