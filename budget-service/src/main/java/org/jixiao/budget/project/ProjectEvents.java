package org.jixiao.budget.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jixiao.budget.budget.DepartmentBudget;
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
        boolean classified = project.classified();
        tell(
                budget,
                project,
                project.sequence(),
                new ProjectDeclared(
                        budget.id(),
                        project.id(),
                        budget.fiscalYear(),
                        classified,
                        project.content().amount(),
                        classified ? null : project.content().asTold(),
                        classified ? List.of() : project.indicators(),
                        classified ? null : project.filing(),
                        project.continues(),
                        project.contributors(),
                        classified ? null : project.place(),
                        classified ? List.of() : project.provenance().places(),
                        classified ? List.of() : project.provenance().readFrom(),
                        classified
                                ? List.of()
                                : project.edited().stream().sorted().toList()));
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
