package org.jixiao.budget.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.budget.budget.BudgetCheck;
import org.jixiao.budget.budget.Budgets;
import org.jixiao.budget.budget.DepartmentBudget;
import org.jixiao.budget.budget.Found;
import org.jixiao.budget.check.rule.CheckedBudget;
import org.jixiao.budget.check.rule.CheckedProject;
import org.jixiao.budget.check.rule.Region;
import org.jixiao.budget.check.rule.RuleSettings;
import org.jixiao.budget.fund.FundSources;
import org.jixiao.budget.project.ProjectCodes;
import org.jixiao.budget.project.Projects;
import org.jixiao.budget.project.StandingProject;
import org.jixiao.platform.profile.RegionProfiles;

/** Brings a budget before the rules, with all they look at. */
@ApplicationScoped
class Checks implements BudgetCheck {

    private final Budgets budgets;
    private final Projects projects;
    private final FundSources funds;
    private final RegionProfiles profiles;

    Checks(Budgets budgets, Projects projects, FundSources funds, RegionProfiles profiles) {
        this.budgets = budgets;
        this.projects = projects;
        this.funds = funds;
        this.profiles = profiles;
    }

    @Override
    public List<Found> of(DepartmentBudget budget, List<Found> read) {
        List<StandingProject> standing = projects.standing(budget.id());
        CheckedBudget checked = checked(budget, toBeChecked(standing));
        String version = profiles.version(budget.division());
        Whereabouts whereabouts = new Whereabouts(budget.matter().places(), standing);
        return ToldOnce.of(
                        applied(read.stream(), checked.settings(), version),
                        applied(Rules.check(checked), checked.settings(), version))
                .stream()
                .map(whereabouts::placed)
                .toList();
    }

    /** As the region has it. */
    private static List<Found> applied(Stream<Found> found, RuleSettings settings, String version) {
        return found.flatMap(one -> settings.applied(one.finding(), version).stream()
                        .map(finding -> new Found(one.project(), finding)))
                .toList();
    }

    private CheckedBudget checked(DepartmentBudget budget, List<CheckedProject> standing) {
        String division = budget.division();
        return new CheckedBudget(
                budget.fiscalYear(),
                budget.content(),
                standing,
                lastYear(budget, standing),
                new Region(
                        profiles.section(division, "rules", RuleSettings.class),
                        funds.validIn(division, budget.fiscalYear()),
                        profiles.section(division, ProjectCodes.SECTION, ProjectCodes.class)));
    }

    /** Only a project that is said to be new is looked for there. */
    private List<CheckedProject> lastYear(DepartmentBudget budget, List<CheckedProject> standing) {
        return standing.stream().anyMatch(CheckedProject::isSaidToBeNew)
                ? budgets.yearBefore(budget)
                        .map(before -> toBeChecked(projects.standing(before.id())))
                        .orElse(List.of())
                : List.of();
    }

    private static List<CheckedProject> toBeChecked(List<StandingProject> standing) {
        return standing.stream()
                .map(project -> new CheckedProject(project.id(), project.classified(), project.content()))
                .toList();
    }
}
