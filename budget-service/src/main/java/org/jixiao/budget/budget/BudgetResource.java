package org.jixiao.budget.budget;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.jboss.resteasy.reactive.RestResponse;
import org.jixiao.budget.change.ChangedSince;
import org.jixiao.budget.change.Changes;
import org.jixiao.budget.change.Reading;
import org.jixiao.budget.department.Selection;
import org.jixiao.budget.fund.FundSources;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.access.Role;
import org.jixiao.platform.audit.Audit;
import org.jixiao.platform.http.Page;
import org.jixiao.platform.http.Precondition;
import org.jixiao.platform.http.RememberedAnswers.Idempotent;
import org.jspecify.annotations.Nullable;

/** Budgets and what they say. */
@Path("api/v1/budgets")
@Tag(name = "budgets")
@Authenticated
public class BudgetResource {

    private final Budgets budgets;
    private final BudgetDesk desk;
    private final BudgetOpening opening;
    private final BudgetLines lines;
    private final BudgetEvents events;
    private final FundSources funds;
    private final Changes changes;
    private final Audit audit;
    private final Caller caller;
    private final Precondition precondition;

    BudgetResource(
            Budgets budgets,
            BudgetDesk desk,
            BudgetOpening opening,
            BudgetLines lines,
            BudgetEvents events,
            FundSources funds,
            Changes changes,
            Audit audit,
            Caller caller,
            Precondition precondition) {
        this.budgets = budgets;
        this.desk = desk;
        this.opening = opening;
        this.lines = lines;
        this.events = events;
        this.funds = funds;
        this.changes = changes;
        this.audit = audit;
        this.caller = caller;
        this.precondition = precondition;
    }

    @GET
    @Transactional
    public RestResponse<Page<BudgetSummary>> list(
            @RestQuery @Nullable String division,
            @RestQuery @Nullable String department,
            @RestQuery @Nullable Integer fiscalYear,
            @RestQuery @Nullable BudgetState state,
            @BeanParam ChangedSince since,
            @Valid @BeanParam Page.Request page) {
        Selection readable = Selection.within(caller.reach(), "division", "department.key");
        Budgets.Asked asked = new Budgets.Asked(division, department, fiscalYear, state, since.updatedSince());
        UUID after = page.cursor(UUID::fromString).orElse(null);
        Reading reading = changes.reading(since);
        return reading.answer(Page.of(
                budgets.page(readable, asked, after, page.fetch()),
                page,
                budget -> budget.id().toString(),
                BudgetSummary::of));
    }

    @GET
    @Path("{id}")
    @Transactional
    public BudgetView get(@RestPath UUID id) {
        return view(desk.read(id));
    }

    @POST
    @RolesAllowed(Role.DEPARTMENT_EDITOR)
    @Transactional
    @Idempotent
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = BudgetView.class)))
    public Response open(@Valid @NotNull OpenBudget command) {
        caller.requireDepartment(command.division(), command.department());
        DepartmentBudget budget = opening.open(command.key(), command.fiscalYear());
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, "/api/v1/budgets/" + budget.id())
                .entity(view(budget))
                .build();
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Role.DEPARTMENT_EDITOR)
    @Transactional
    @Precondition.Asked(needed = true)
    public BudgetView describe(@RestPath UUID id, @Valid @NotNull BudgetContent content) {
        DepartmentBudget budget = desk.forDepartment(id);
        budget.requireOpen();
        precondition.require(budget.sequence());
        new ContentCheck(budget, funds).require(content);
        if (budget.describe(content, caller.subject())) {
            events.declared(budget);
            audit.record(BudgetActs.of("describe", budget, null));
        }
        return view(budget);
    }

    private BudgetView view(DepartmentBudget budget) {
        return BudgetView.of(budget, lines.of(budget.id()));
    }
}
