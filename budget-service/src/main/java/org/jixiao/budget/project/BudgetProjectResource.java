package org.jixiao.budget.project;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.jixiao.budget.budget.BudgetActs;
import org.jixiao.budget.budget.BudgetDesk;
import org.jixiao.budget.budget.DepartmentBudget;
import org.jixiao.budget.fund.FundSources;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.access.Role;
import org.jixiao.platform.audit.Audit;
import org.jixiao.platform.http.Page;
import org.jixiao.platform.http.RememberedAnswers.Idempotent;

/** The projects of a budget, as people enter them. */
@Path("api/v1/budgets/{id}/projects")
@Tag(name = "projects")
@Authenticated
public class BudgetProjectResource {

    private final BudgetDesk desk;
    private final Projects projects;
    private final ProjectRegister register;
    private final FundSources funds;
    private final CodeMint mint;
    private final Audit audit;
    private final Caller caller;

    BudgetProjectResource(
            BudgetDesk desk,
            Projects projects,
            ProjectRegister register,
            FundSources funds,
            CodeMint mint,
            Audit audit,
            Caller caller) {
        this.desk = desk;
        this.projects = projects;
        this.register = register;
        this.funds = funds;
        this.mint = mint;
        this.audit = audit;
        this.caller = caller;
    }

    @GET
    @Transactional
    public Page<ProjectView> list(@RestPath UUID id, @Valid @BeanParam Page.Request page) {
        desk.read(id);
        return Page.of(projects.page(id, page), page, project -> Integer.toString(project.position()), ProjectView::of);
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
                            schema = @Schema(implementation = ProjectView.class)))
    public Response enter(@RestPath UUID id, @Valid @NotNull ProjectContent content) {
        DepartmentBudget holder = desk.forDepartment(id);
        holder.requireOpen();
        content.check(holder, funds);
        BudgetProject project =
                BudgetProject.entered(id, projects.nextPosition(id), mint.coded(holder, content), caller.subject());
        register.add(holder, project, caller.subject());
        audit.record(BudgetActs.on("enter", "project/" + project.id(), holder, project.sequence(), null));
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, "/api/v1/projects/" + project.id())
                .entity(ProjectView.of(project))
                .build();
    }
}
