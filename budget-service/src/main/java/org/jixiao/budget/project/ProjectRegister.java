package org.jixiao.budget.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.jixiao.budget.budget.BudgetEvents;
import org.jixiao.budget.budget.BudgetFindings;
import org.jixiao.budget.budget.DepartmentBudget;
import org.jixiao.budget.budget.Limits;

/** Takes projects into a budget and out of it, and tells so. The budget is locked and open. */
@ApplicationScoped
public class ProjectRegister {

    private final Projects projects;
    private final BudgetFindings findings;
    private final ProjectEvents events;
    private final BudgetEvents budgetEvents;

    ProjectRegister(Projects projects, BudgetFindings findings, ProjectEvents events, BudgetEvents budgetEvents) {
        this.projects = projects;
        this.findings = findings;
        this.events = events;
        this.budgetEvents = budgetEvents;
    }

    /** @throws org.jixiao.budget.budget.BudgetTooLarge if the budget cannot hold it */
    void add(DepartmentBudget budget, BudgetProject project, String editor) {
        project.requireFit();
        projects.persist(project);
        Limits.requireProjects(projects.count("budget", budget.id()));
        budget.projectsChanged(editor);
        budgetEvents.declared(budget);
        events.declared(budget, project);
    }

    /**
     * What a person says of it in place of what it said; what was found about the parts that changed lapses.
     *
     * @return whether that says anything new
     * @throws ProjectClassified if its matter may not be entered here
     */
    public boolean describe(DepartmentBudget budget, BudgetProject project, ProjectContent said, String editor) {
        Set<String> changed = project.describe(said, editor);
        if (changed.isEmpty()) {
            return false;
        }
        project.requireFit();
        budget.detailChanged(editor);
        events.declared(budget, project);
        findings.lapse(budget.id(), project.id(), ProjectContent.pointers(project.pointer(), changed));
        return true;
    }

    void withdraw(DepartmentBudget budget, BudgetProject project, String editor) {
        remove(budget, project);
        budget.projectsChanged(editor);
        budgetEvents.declared(budget);
    }

    /** Without declaring the budget: for whoever declares it once for all changes. */
    public void remove(DepartmentBudget budget, BudgetProject project) {
        project.withdraw();
        findings.replace(budget.id(), project.id(), List.of());
        budget.forget(project.id());
        events.withdrawn(budget, project);
    }

    /** As {@link #remove}: the filing declares the budget. @throws org.jixiao.budget.budget.BudgetTooLarge as above */
    public void take(BudgetProject project) {
        project.requireFit();
        projects.persist(project);
    }
}
