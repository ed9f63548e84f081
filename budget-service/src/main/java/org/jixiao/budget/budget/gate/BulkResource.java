package org.jixiao.budget.budget.gate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jixiao.platform.access.Role;
import org.jixiao.platform.http.Bulk;

/** The steps of many budgets at once. The answer says of each what came of it; one that is refused holds no other up. */
@Path("api/v1/budgets/bulk")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "review")
public class BulkResource {

    private final BudgetSteps steps;
    private final Bulk bulk;

    BulkResource(BudgetSteps steps, Bulk bulk) {
        this.steps = steps;
        this.bulk = bulk;
    }

    @POST
    @Path("submission")
    @RolesAllowed(Role.DEPARTMENT_REVIEWER)
    public Bulk.Answer submit(@Valid @NotNull SubmitBudgets command) {
        return bulk.each(command.items(), steps::submit);
    }

    @POST
    @Path("return")
    @RolesAllowed(Role.FINANCE_REVIEWER)
    public Bulk.Answer giveBack(@Valid @NotNull ReturnBudgets command) {
        return bulk.each(command.items(), id -> steps.giveBack(id, command.reason()));
    }

    @POST
    @Path("approval")
    @RolesAllowed(Role.FINANCE_REVIEWER)
    public Bulk.Answer approve(@Valid @NotNull ApproveBudgets command) {
        return bulk.each(command.items(), id -> steps.approve(id, command.each()));
    }
}
