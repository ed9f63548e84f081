package org.jixiao.indicator.target;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jixiao.budget.contract.BudgetDeclared;
import org.jixiao.budget.contract.IndicatorRow;
import org.jixiao.budget.contract.Project;
import org.jixiao.budget.contract.ProjectDeclared;
import org.jixiao.platform.event.Event;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet is drawn up for: a project, or a department's budget, as it stands at one sequence.
 *
 * @param name of the project; null for the department as a whole
 * @param filing where the rows were read; null where they were not filed
 * @param continues the project, or the budget, of an earlier year that it carries on; null for a new one
 * @param contributors subjects of all who edited it in this revision
 */
record Declaration(
        long sequence,
        int revision,
        @Nullable String name,
        List<String> objectives,
        List<IndicatorRow> rows,
        @Nullable UUID filing,
        @Nullable UUID continues,
        Set<String> contributors) {

    static Declaration ofProject(Event<ProjectDeclared> event) {
        ProjectDeclared fact = event.fact();
        Project details = fact.details();
        return new Declaration(
                event.sequence(),
                event.revision(),
                details == null ? null : details.name(),
                details == null ? List.of() : details.objectives(),
                fact.indicators(),
                fact.filing(),
                fact.continues(),
                fact.contributors());
    }

    static Declaration ofBudget(Event<BudgetDeclared> event) {
        BudgetDeclared fact = event.fact();
        return new Declaration(
                event.sequence(),
                event.revision(),
                null,
                fact.objectives(),
                fact.indicators(),
                fact.filing(),
                fact.continues(),
                fact.contributors());
    }
}
