package org.jixiao.budget.revision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jixiao.budget.budget.BudgetEvents;
import org.jixiao.budget.budget.CurrentFindings;
import org.jixiao.budget.budget.DepartmentBudget;
import org.jixiao.budget.budget.FindingState;
import org.jixiao.budget.contract.BudgetClosed;
import org.jixiao.budget.project.BudgetProject;
import org.jixiao.budget.project.ProjectRegister;
import org.jixiao.budget.project.Projects;

/** Opens an adjustment of a budget that is locked, or gives it up. */
@ApplicationScoped
class Adjustments {

    private final Projects projects;
    private final ProjectRegister register;
    private final CurrentFindings findings;
    private final BudgetEvents events;
    private final Archive archive;
    private final ApprovedProjects approved;

    Adjustments(
            Projects projects,
            ProjectRegister register,
            CurrentFindings findings,
            BudgetEvents events,
            Archive archive,
            ApprovedProjects approved) {
        this.projects = projects;
        this.register = register;
        this.findings = findings;
        this.events = events;
        this.archive = archive;
        this.approved = approved;
    }

    /** Whoever follows learns that the budget is open again by the declaration: it says the same in a later revision. */
    void open(DepartmentBudget budget, String reason, String editor) {
        budget.adjust(reason, editor);
        projects.in(budget.id()).forEach(BudgetProject::beginRevision);
        events.declared(budget);
    }

    /** Budget and projects say again what is in force; what was told meanwhile is taken back by telling so. */
    void giveUp(DepartmentBudget budget) {
        budget.requireOpen();
        ApprovedRevision inForce = archive.inForce(budget);
        restoreProjects(budget, inForce.revision());
        budget.restore(inForce.said().matter());
        restoreFindings(budget.id(), inForce.said());
        events.declared(budget);
        events.closed(budget, BudgetClosed.Reason.ADJUSTMENT_GIVEN_UP);
        budget.giveUpAdjustment(inForce.revision(), inForce.reason());
    }

    private void restoreProjects(DepartmentBudget budget, int revision) {
        Map<UUID, ProjectAsApproved> kept = approved.of(budget.id(), revision).stream()
                .collect(Collectors.toMap(ProjectAsApproved::project, Function.identity()));
        projects.bringBack(kept.keySet());
        for (BudgetProject project : projects.in(budget.id())) {
            ProjectAsApproved then = kept.get(project.id());
            if (then == null) {
                register.remove(budget, project);
            } else {
                project.restore(then.matter(), then.position(), then.sequence());
            }
        }
    }

    private void restoreFindings(UUID budget, ApprovedRevision.Said then) {
        List<FindingState> kept = then.findings();
        if (kept != null) {
            findings.restore(budget, kept);
        }
    }
}
