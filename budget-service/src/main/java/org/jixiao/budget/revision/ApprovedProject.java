package org.jixiao.budget.revision;

import java.util.List;
import java.util.UUID;
import org.jixiao.budget.budget.BudgetState;
import org.jixiao.budget.budget.DepartmentBudget;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.PlanPoint;
import org.jixiao.budget.project.ProjectContent;
import org.jspecify.annotations.Nullable;

/**
 * What is approved for a project: its money, by the revision in force.
 *
 * @param revision of the budget, in force; while an adjustment is open the project itself may say something else
 * @param division code of the department's division
 * @param department code within the division
 * @param amount null where not stated
 * @param closed nothing more is paid: the year of the budget was ended
 */
public record ApprovedProject(
        UUID project,
        UUID budget,
        int revision,
        String division,
        String department,
        FiscalYear fiscalYear,
        @Nullable Money amount,
        List<Funding> funding,
        List<PlanPoint> spendingPlan,
        boolean closed) {

    static ApprovedProject of(DepartmentBudget budget, ProjectAsApproved project) {
        ProjectContent content = project.matter().content();
        return new ApprovedProject(
                project.project(),
                budget.id(),
                project.revision(),
                budget.division(),
                budget.department().code(),
                budget.fiscalYear(),
                content.amount(),
                content.funding(),
                content.spendingPlan(),
                budget.state() == BudgetState.CLOSED);
    }
}
