package org.jixiao.budget.budget.gate;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jixiao.budget.budget.BudgetDesk;
import org.jixiao.budget.budget.BudgetView;
import org.jixiao.platform.access.Role;
import org.jixiao.platform.http.Precondition;
import org.jspecify.annotations.Nullable;

/** The steps of a budget's life, and what is missing for the next one. */
@Path("api/v1/budgets/{id}")
@Tag(name = "review")
@Authenticated
public class GateResource {

    private final BudgetDesk desk;
    private final Gate gate;
    private final BudgetSteps steps;

    GateResource(BudgetDesk desk, Gate gate, BudgetSteps steps) {
        this.desk = desk;
        this.gate = gate;
        this.steps = steps;
    }

    @GET
    @Path("readiness")
    @Transactional
    public Readiness readiness(@RestPath UUID id) {
        return gate.before(desk.read(id)).readiness();
    }

    @POST
    @Path("submission")
    @RolesAllowed(Role.DEPARTMENT_REVIEWER)
    @Transactional
    @Precondition.Asked
    public BudgetView submit(@RestPath UUID id) {
        return steps.submit(id);
    }

    @POST
    @Path("recall")
    @RolesAllowed(Role.DEPARTMENT_REVIEWER)
    @Transactional
    @Precondition.Asked
    public BudgetView recall(@RestPath UUID id) {
        return steps.recall(id);
    }

    @POST
    @Path("return")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.FINANCE_REVIEWER)
    @Transactional
    @Precondition.Asked
    public BudgetView giveBack(@RestPath UUID id, @Valid @NotNull ReturnBudget command) {
        return steps.giveBack(id, command.reason());
    }

    @POST
    @Path("approval")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.FINANCE_REVIEWER)
    @Transactional
    @Precondition.Asked
    public BudgetView approve(@RestPath UUID id, @Valid @Nullable ApproveBudget command) {
        return steps.approve(id, command == null ? ApproveBudget.TODAY : command);
    }
}
