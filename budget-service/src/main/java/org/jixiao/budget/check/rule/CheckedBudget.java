package org.jixiao.budget.check.rule;

import java.util.List;
import org.jixiao.budget.budget.BudgetContent;
import org.jixiao.budget.contract.FiscalYear;

/**
 * A budget as the rules see it.
 *
 * @param projects in the order of the document
 * @param lastYear the projects of the same department's budget of the year before
 */
public record CheckedBudget(
        FiscalYear year,
        BudgetContent content,
        List<CheckedProject> projects,
        List<CheckedProject> lastYear,
        Region region) {

    public RuleSettings settings() {
        return region.settings();
    }

    /** Those whose matter may be looked at. */
    public List<CheckedProject> open() {
        return projects.stream().filter(project -> !project.classified()).toList();
    }
}
