package org.jixiao.budget.execution;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jixiao.budget.budget.BudgetDesk;
import org.jixiao.budget.project.Projects;
import org.jixiao.budget.revision.ApprovedProject;
import org.jixiao.budget.revision.ApprovedProjects;
import org.jspecify.annotations.Nullable;

/** How far the money of a project is spent, up to a day: today unless another one is asked for. */
@Path("api/v1/projects/{id}/execution")
@Tag(name = "execution")
@Authenticated
public class ProjectExecutionResource {

    private final BudgetDesk desk;
    private final Projects projects;
    private final ApprovedProjects approved;
    private final Payments payments;
    private final Clock clock;

    ProjectExecutionResource(
            BudgetDesk desk, Projects projects, ApprovedProjects approved, Payments payments, Clock clock) {
        this.desk = desk;
        this.projects = projects;
        this.approved = approved;
        this.payments = payments;
        this.clock = clock;
    }

    @GET
    @Transactional
    public ProjectExecution get(@RestPath UUID id, @RestQuery @Nullable LocalDate asOf) {
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        ApprovedProject inForce = approved.inForce(id).orElse(null);
        UUID budget = inForce == null ? projects.budgetOf(id) : inForce.budget();
        desk.read(budget);
        Paid paid = payments.paidFor(id, day);
        return inForce == null
                ? ProjectExecution.unapproved(id, budget, paid, day)
                : ProjectExecution.of(inForce, paid, day);
    }
}
