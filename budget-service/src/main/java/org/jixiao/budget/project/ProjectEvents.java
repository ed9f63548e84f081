package org.jixiao.budget.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jixiao.budget.budget.DepartmentBudget;
import org.jixiao.budget.budget.Provenance;
import org.jixiao.budget.contract.ProjectDeclared;
import org.jixiao.budget.contract.ProjectWithdrawn;
import org.jixiao.platform.event.Envelope;
import org.jixiao.platform.event.Fact;
import org.jixiao.platform.outbox.Outbox;

/** What a project tells the other services: of a classified one, id and amount. */
@ApplicationScoped
public class ProjectEvents {

    private final Outbox outbox;

    ProjectEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    public void declared(DepartmentBudget budget, BudgetProject project) {
        ProjectDeclared whole = project.classified() ? classified(budget, project) : whole(budget, project);
        tell(budget, project, project.sequence(), outbox.holds(whole) ? whole : whole.withoutPlacesOfFigures());
    }

    private static ProjectDeclared classified(DepartmentBudget budget, BudgetProject project) {
        return new ProjectDeclared(
                budget.id(),
                project.id(),
                budget.fiscalYear(),
                true,
                project.content().amount(),
                null,
                List.of(),
                null,
                project.continues(),
                project.contributors());
    }

    private static ProjectDeclared whole(DepartmentBudget budget, BudgetProject project) {
        Provenance from = project.provenance();
        return new ProjectDeclared(
                budget.id(),
                project.id(),
                budget.fiscalYear(),
                false,
                project.content().amount(),
                project.content().asTold(),
                project.indicators(),
                project.filing(),
                project.continues(),
                project.contributors(),
                project.place(),
                from.places(),
                from.readFrom(),
                project.edited().stream().sorted().toList());
    }

    public void withdrawn(DepartmentBudget budget, BudgetProject project) {
        tell(budget, project, project.told(), new ProjectWithdrawn(budget.id(), project.id()));
    }

    private void tell(DepartmentBudget budget, BudgetProject project, long sequence, Record payload) {
        outbox.tell(new Fact(
                "project/" + project.id(),
                budget.id().toString(),
                budget.division(),
                budget.department().code(),
                Envelope.Audience.DEPARTMENT,
                sequence,
                budget.revision(),
                false,
                payload));
    }
}
