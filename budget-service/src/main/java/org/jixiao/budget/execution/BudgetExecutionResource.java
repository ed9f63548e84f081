package org.jixiao.budget.execution;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jixiao.budget.budget.BudgetDesk;
import org.jixiao.budget.budget.DepartmentBudget;
import org.jixiao.budget.revision.ApprovedProjects;
import org.jspecify.annotations.Nullable;

/** How far the money of a department's projects is spent, up to a day: today unless another one is asked for. */
@Path("api/v1/budgets/{id}/execution")
@Tag(name = "execution")
@Authenticated
public class BudgetExecutionResource {

    private final BudgetDesk desk;
    private final ApprovedProjects approved;
    private final Payments payments;
    private final Clock clock;

    BudgetExecutionResource(BudgetDesk desk, ApprovedProjects approved, Payments payments, Clock clock) {
        this.desk = desk;
        this.approved = approved;
        this.payments = payments;
        this.clock = clock;
    }

    @GET
    @Transactional
    public BudgetExecution get(@RestPath UUID id, @RestQuery @Nullable LocalDate asOf) {
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        DepartmentBudget budget = desk.read(id);
        Map<UUID, Paid> paid = payments.paidFrom(id, day);
        List<ProjectExecution> inForce = approved.inForceOf(budget).stream()
                .map(project -> ProjectExecution.of(project, taken(paid, project.project()), day))
                .toList();
        List<ProjectExecution> former = paid.values().stream()
                .map(left -> ProjectExecution.unapproved(left.project(), id, left, day))
                .toList();
        return BudgetExecution.of(budget, inForce, former, day);
    }

    /** Takes it out, so that what is left belongs to projects that are no longer in force. */
    private static Paid taken(Map<UUID, Paid> paid, UUID project) {
        Paid found = paid.remove(project);
        return found == null ? Paid.nothing(project) : found;
    }
}
