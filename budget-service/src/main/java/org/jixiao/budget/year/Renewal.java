package org.jixiao.budget.year;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.budget.budget.BudgetContent;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.Nature;
import org.jixiao.budget.contract.PlanPoint;
import org.jixiao.budget.contract.Task;
import org.jixiao.budget.contract.Term;
import org.jixiao.budget.contract.ThreePublicExpense;
import org.jixiao.budget.contract.UnitBudget;
import org.jixiao.budget.project.ProjectContent;
import org.jspecify.annotations.Nullable;

/**
 * What of one year's budget a later one begins with: its words and its structure. Figures of the department as a whole are
 * last year's and stay there; a project's amounts go over as a first proposal.
 */
record Renewal(FiscalYear from, FiscalYear to) {

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    BudgetContent content(BudgetContent last) {
        return new BudgetContent(
                last.objectives(),
                List.of(),
                last.sections(),
                List.of(),
                last.tasks().stream().map(Renewal::unpriced).toList(),
                List.of(),
                List.of(),
                last.staff(),
                last.threePublic().stream().map(Renewal::asLastYears).toList(),
                List.of(),
                List.of(),
                List.of(),
                last.units().stream()
                        .map(unit -> new UnitBudget(unit.unit(), null, List.of()))
                        .toList());
    }

    private static Task unpriced(Task task) {
        return new Task(task.kind(), task.number(), task.name(), task.content(), null);
    }

    private static ThreePublicExpense asLastYears(ThreePublicExpense expense) {
        return new ThreePublicExpense(expense.kind(), expense.asFiled(), null, expense.amount(), null);
    }

    ProjectContent project(ProjectContent last) {
        return new ProjectContent(
                last.code(),
                last.name(),
                continuing(last.nature()),
                last.projectClass(),
                last.term(),
                last.supervisor(),
                last.implementer(),
                last.unit(),
                last.purpose(),
                last.amount(),
                last.funding().stream().map(Renewal::asked).toList(),
                last.spendingPlan().stream().map(this::moved).toList(),
                last.objectives());
    }

    /** Its term ends before the later year begins. A term that states no end goes on. */
    boolean isOver(@Nullable Term term) {
        Matcher end = YEAR.matcher(term == null || term.to() == null ? "" : term.to());
        return end.lookingAt() && Integer.parseInt(end.group()) < to.value();
    }

    private static @Nullable Nature continuing(@Nullable Nature nature) {
        return nature != null && nature.code() == Nature.Code.NEW
                ? new Nature(Nature.Code.CONTINUING, nature.text().contains("项目") ? "延续性项目" : "延续")
                : nature;
    }

    /** What was left over from the year before, and what a document granted, is not there again. */
    private static Funding asked(Funding last) {
        return new Funding(
                last.asFiled(),
                last.source(),
                last.origin(),
                last.carryOver() ? null : last.amount(),
                last.carryOver(),
                null);
    }

    private PlanPoint moved(PlanPoint last) {
        return new PlanPoint(
                moved(last.at()), last.label().replace(from.toString(), to.toString()), last.cumulativePercent());
    }

    /** The end of a month stays the end of that month. */
    private LocalDate moved(LocalDate day) {
        LocalDate later = day.plusYears(to.value() - from.value());
        return day.equals(YearMonth.from(day).atEndOfMonth())
                ? YearMonth.from(later).atEndOfMonth()
                : later;
    }
}
