package org.jixiao.budget.year;

import java.util.List;
import java.util.UUID;
import org.jixiao.budget.budget.BudgetContent;
import org.jixiao.budget.budget.BudgetState;
import org.jixiao.budget.budget.DepartmentBudget;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.revision.Edition;
import org.jspecify.annotations.Nullable;

/**
 * A budget's figures beside those of another year: this one's as they are being worked on, the other one's as they are in
 * force.
 *
 * @param projectTotal between the sums of what is stated; not decidable where a project of either year states no amount
 */
public record Comparison(
        Side current,
        Side previous,
        ComparedPart funding,
        ComparedPart expenditure,
        ComparedPart threePublic,
        ComparedPart units,
        List<ComparedCount> staff,
        List<ComparedProject> projects,
        Difference projectTotal) {

    /** @param revision the one in force that was compared; null where the figures are drafted */
    public record Side(
            UUID budget,
            FiscalYear fiscalYear,
            BudgetState state,
            @Nullable Integer revision) {

        static Side of(DepartmentBudget budget, Edition edition) {
            return new Side(budget.id(), budget.fiscalYear(), budget.state(), edition.revision());
        }
    }

    static Comparison of(Side current, Edition mine, Side previous, Edition theirs) {
        BudgetContent now = mine.content();
        BudgetContent before = theirs.content();
        List<ComparedProject> projects = Pairing.of(mine.projects(), theirs.projects());
        return new Comparison(
                current,
                previous,
                ComparedPart.of(Lines.ofFunding(now.funding()), Lines.ofFunding(before.funding())),
                ComparedPart.of(Lines.ofExpenditure(now.expenditure()), Lines.ofExpenditure(before.expenditure())),
                ComparedPart.of(Lines.ofThreePublic(now.threePublic()), Lines.ofThreePublic(before.threePublic())),
                ComparedPart.of(Lines.ofUnits(now.units()), Lines.ofUnits(before.units())),
                ComparedCount.of(now.staff(), before.staff()),
                projects,
                ComparedPart.total(
                        projects.stream().map(ComparedProject::difference).toList(), true, true));
    }
}
