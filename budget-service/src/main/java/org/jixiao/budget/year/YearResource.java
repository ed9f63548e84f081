package org.jixiao.budget.year;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jixiao.budget.budget.BudgetDesk;
import org.jixiao.budget.budget.BudgetLines;
import org.jixiao.budget.budget.BudgetView;
import org.jixiao.budget.budget.DepartmentBudget;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.access.Role;
import org.jixiao.platform.http.RememberedAnswers.Idempotent;
import org.jspecify.annotations.Nullable;

/** A budget and the years around it. */
@Path("api/v1/budgets/{id}")
@Tag(name = "budgets")
@Authenticated
public class YearResource {

    private final BudgetDesk desk;
    private final YearStart start;
    private final LastYear lastYear;
    private final BudgetLines lines;
    private final Caller caller;

    YearResource(BudgetDesk desk, YearStart start, LastYear lastYear, BudgetLines lines, Caller caller) {
        this.desk = desk;
        this.start = start;
        this.lastYear = lastYear;
        this.lines = lines;
        this.caller = caller;
    }

    /** Opens the next year's budget with the projects of this one, as they are in force, carried on as drafts. */
    @POST
    @Path("next-year")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.DEPARTMENT_EDITOR)
    @Transactional
    @Idempotent
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = BudgetView.class)))
    public Response openNextYear(@RestPath UUID id, @Valid @Nullable OpenNextYear command) {
        DepartmentBudget last = desk.read(id);
        caller.requireDepartment(last.division(), last.department().code());
        DepartmentBudget next = start.open(last, command == null ? OpenNextYear.WITH_ALL : command);
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, "/api/v1/budgets/" + next.id())
                .entity(BudgetView.of(next, lines.of(next.id())))
                .build();
    }

    /** @param with the fiscal year to compare with; the one before where none is asked for */
    @GET
    @Path("comparison")
    @Transactional
    public Comparison compare(@RestPath UUID id, @RestQuery @Nullable Integer with) {
        DepartmentBudget budget = desk.read(id);
        DepartmentBudget other =
                lastYear.of(budget, with == null ? budget.fiscalYear().value() - 1 : with);
        return lastYear.compare(budget, desk.read(other.id()));
    }
}
