package org.jixiao.budget.revision;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jixiao.budget.budget.BudgetActs;
import org.jixiao.budget.budget.BudgetDesk;
import org.jixiao.budget.budget.BudgetLines;
import org.jixiao.budget.budget.BudgetView;
import org.jixiao.budget.budget.DepartmentBudget;
import org.jixiao.budget.fund.FundSources;
import org.jixiao.budget.project.BudgetProject;
import org.jixiao.budget.project.ProjectContent;
import org.jixiao.budget.project.ProjectRegister;
import org.jixiao.budget.project.Projects;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.access.Role;
import org.jixiao.platform.audit.Audit;
import org.jixiao.platform.http.Precondition;

/** Money that is moved while an adjustment is open. */
@Path("api/v1/budgets/{id}/moves")
@Tag(name = "revisions")
@RolesAllowed(Role.DEPARTMENT_EDITOR)
public class MoveResource {

    private final BudgetDesk desk;
    private final BudgetLines lines;
    private final Projects projects;
    private final ProjectRegister register;
    private final FundSources funds;
    private final Audit audit;
    private final Caller caller;
    private final Precondition precondition;

    MoveResource(
            BudgetDesk desk,
            BudgetLines lines,
            Projects projects,
            ProjectRegister register,
            FundSources funds,
            Audit audit,
            Caller caller,
            Precondition precondition) {
        this.desk = desk;
        this.lines = lines;
        this.projects = projects;
        this.register = register;
        this.funds = funds;
        this.audit = audit;
        this.caller = caller;
        this.precondition = precondition;
    }

    /** Both projects are declared anew, so both need an approved sheet again. */
    @POST
    @Transactional
    @Precondition.Asked(needed = true)
    public BudgetView move(@RestPath UUID id, @Valid @NotNull MoveMoney command) {
        DepartmentBudget budget = desk.forDepartment(id);
        budget.requireOpen();
        if (budget.inForce() == null) {
            throw new NoAdjustment();
        }
        precondition.require(budget.sequence());
        List<BudgetProject> held = projects.in(id);
        Map<UUID, Means> before = held.stream().collect(Collectors.toMap(BudgetProject::id, MoveResource::means));
        Map<UUID, Means> after = command.move().in(before);
        held.forEach(project -> give(budget, project, Objects.requireNonNull(after.get(project.id()))));
        audit.record(BudgetActs.of(verb(command), budget, command.reason()));
        return BudgetView.of(budget, lines.of(id));
    }

    private static Means means(BudgetProject project) {
        return new Means(project.content().amount(), project.content().funding());
    }

    private void give(DepartmentBudget budget, BudgetProject project, Means means) {
        ProjectContent said = project.content().withMoney(means.amount(), means.funding());
        if (!said.equals(project.content())) {
            said.check(budget, funds);
            register.describe(budget, project, said, caller.subject());
        }
    }

    private static String verb(MoveMoney command) {
        return "move " + command.amount() + " from " + command.from().project() + " to "
                + command.to().project();
    }
}
