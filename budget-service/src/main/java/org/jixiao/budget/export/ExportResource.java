package org.jixiao.budget.export;

import io.quarkus.security.Authenticated;
import io.quarkus.vertx.http.Compressed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jixiao.budget.budget.BudgetLines;
import org.jixiao.budget.budget.BudgetView;
import org.jixiao.budget.budget.Budgets;
import org.jixiao.budget.change.Changes;
import org.jixiao.budget.change.Reading;
import org.jixiao.budget.department.Selection;
import org.jixiao.budget.execution.PaymentView;
import org.jixiao.budget.execution.Payments;
import org.jixiao.budget.project.ProjectView;
import org.jixiao.budget.project.Projects;
import org.jixiao.platform.access.Caller;

/**
 * Everything the caller may read, as lines of JSON. The {@code As-Of} header says from which moment to ask the next time. An
 * export that breaks off ends without the last chunk of its body, so that a client sees that it is not whole.
 */
@Path("api/v1/exports")
@Tag(name = "exports")
@Produces(ExportResource.LINES)
@Authenticated
public class ExportResource {

    static final String LINES = "application/x-ndjson";

    /** A budget may hold 256 KB of prose. */
    private static final int BUDGETS = 20;

    private static final int PROJECTS = 200;
    private static final int PAYMENTS = 1_000;

    private final Budgets budgets;
    private final BudgetLines budgetLines;
    private final Projects projects;
    private final Payments payments;
    private final Changes changes;
    private final Lines lines;
    private final Caller caller;

    ExportResource(
            Budgets budgets,
            BudgetLines budgetLines,
            Projects projects,
            Payments payments,
            Changes changes,
            Lines lines,
            Caller caller) {
        this.budgets = budgets;
        this.budgetLines = budgetLines;
        this.projects = projects;
        this.payments = payments;
        this.changes = changes;
        this.lines = lines;
        this.caller = caller;
    }

    @GET
    @Path("budgets")
    @Compressed
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BudgetView.class)))
    public RestResponse<StreamingOutput> budgets(@BeanParam ExportAsked asked) {
        Caller.Reach reach = caller.reach();
        Budgets.Asked narrowed =
                new Budgets.Asked(asked.division, asked.department, asked.fiscalYear, null, asked.updatedSince);
        return answer(
                last ->
                        budgets
                                .page(Selection.within(reach, "division", "department.key"), narrowed, last, BUDGETS)
                                .stream()
                                .map(budget -> BudgetView.of(budget, budgetLines.of(budget.id())))
                                .toList(),
                BudgetView::id);
    }

    @GET
    @Path("projects")
    @Compressed
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ProjectView.class)))
    public RestResponse<StreamingOutput> projects(@BeanParam ExportAsked asked) {
        Caller.Reach reach = caller.reach();
        Projects.Asked narrowed =
                new Projects.Asked(asked.division, asked.department, asked.fiscalYear, asked.updatedSince);
        return answer(
                last -> projects.page(reach, narrowed, last, PROJECTS).stream()
                        .map(ProjectView::of)
                        .toList(),
                ProjectView::id);
    }

    @GET
    @Path("payments")
    @Compressed
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PaymentView.class)))
    public RestResponse<StreamingOutput> payments(@BeanParam ExportAsked asked) {
        Caller.Reach reach = caller.reach();
        Payments.Asked narrowed = new Payments.Asked(
                asked.division, asked.department, asked.fiscalYear, null, null, null, null, asked.updatedSince);
        return answer(last -> payments.page(reach, narrowed, last, PAYMENTS), PaymentView::id);
    }

    private <T> RestResponse<StreamingOutput> answer(Lines.Pieces<T> pieces, Function<T, UUID> id) {
        return RestResponse.ResponseBuilder.ok((StreamingOutput) out -> lines.write(out, pieces, id))
                .header(Reading.HEADER, changes.horizon().toString())
                .build();
    }
}
