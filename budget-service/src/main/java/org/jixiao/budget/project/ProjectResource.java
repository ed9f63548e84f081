package org.jixiao.budget.project;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jixiao.budget.budget.BudgetActs;
import org.jixiao.budget.budget.BudgetDesk;
import org.jixiao.budget.budget.DepartmentBudget;
import org.jixiao.budget.fund.FundSources;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.access.Role;
import org.jixiao.platform.audit.Audit;
import org.jixiao.platform.http.Precondition;

/** Projects, as people read, edit and withdraw them. */
@Path("api/v1/projects/{id}")
@Tag(name = "projects")
@Authenticated
public class ProjectResource {

    private final BudgetDesk desk;
    private final Projects projects;
    private final ProjectRegister register;
    private final FundSources funds;
    private final Audit audit;
    private final Caller caller;
    private final Precondition precondition;

    ProjectResource(
            BudgetDesk desk,
            Projects projects,
            ProjectRegister register,
            FundSources funds,
            Audit audit,
            Caller caller,
            Precondition precondition) {
        this.desk = desk;
        this.projects = projects;
        this.register = register;
        this.funds = funds;
        this.audit = audit;
        this.caller = caller;
        this.precondition = precondition;
    }

    @GET
    @Transactional
    public ProjectView get(@RestPath UUID id) {
        BudgetProject project = projects.require(id);
        desk.read(project.budget());
        return ProjectView.of(project);
    }

    @PUT
    @RolesAllowed(Role.DEPARTMENT_EDITOR)
    @Transactional
    @Precondition.Asked(needed = true)
    public ProjectView describe(@RestPath UUID id, @Valid @NotNull ProjectContent content) {
        DepartmentBudget holder = desk.forDepartment(projects.budgetOf(id));
        BudgetProject project = projects.require(id);
        holder.requireOpen();
        precondition.require(project.sequence());
        content.check(holder, funds);
        if (register.describe(holder, project, content, caller.subject())) {
            audit.record(BudgetActs.on("describe", "project/" + id, holder, project.sequence(), null));
        }
        return ProjectView.of(project);
    }

    @DELETE
    @RolesAllowed(Role.DEPARTMENT_EDITOR)
    @Transactional
    @Precondition.Asked(needed = true)
    public void withdraw(@RestPath UUID id) {
        DepartmentBudget holder = desk.forDepartment(projects.budgetOf(id));
        BudgetProject project = projects.require(id);
        holder.requireOpen();
        precondition.require(project.sequence());
        register.withdraw(holder, project, caller.subject());
        audit.record(BudgetActs.on("withdraw", "project/" + id, holder, project.sequence(), null));
    }
}
