package org.jixiao.budget.budget.gate;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jixiao.budget.budget.BudgetActs;
import org.jixiao.budget.budget.BudgetDesk;
import org.jixiao.budget.budget.BudgetEvents;
import org.jixiao.budget.budget.BudgetLine;
import org.jixiao.budget.budget.BudgetLines;
import org.jixiao.budget.budget.BudgetState;
import org.jixiao.budget.budget.BudgetView;
import org.jixiao.budget.budget.DepartmentBudget;
import org.jixiao.budget.contract.Exemption;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.access.Role;
import org.jixiao.platform.audit.Audit;
import org.jixiao.platform.http.Precondition;
import org.jixiao.platform.problem.NotFound;
import org.jixiao.platform.problem.Refusal;

/** The explicit exceptions from "no approved target, no money". */
@Path("api/v1/budgets/{id}/exemptions/{project}")
@Tag(name = "review")
@Authenticated
public class ExemptionResource {

    private final BudgetDesk desk;
    private final BudgetLines lines;
    private final BudgetEvents events;
    private final Audit audit;
    private final Caller caller;
    private final Precondition precondition;

    ExemptionResource(
            BudgetDesk desk,
            BudgetLines lines,
            BudgetEvents events,
            Audit audit,
            Caller caller,
            Precondition precondition) {
        this.desk = desk;
        this.lines = lines;
        this.events = events;
        this.audit = audit;
        this.caller = caller;
        this.precondition = precondition;
    }

    @PUT
    @RolesAllowed(Role.FINANCE_REVIEWER)
    @Transactional
    @Precondition.Asked
    public BudgetView grant(@RestPath UUID id, @RestPath UUID project, @Valid @NotNull ExemptProject command) {
        if (command.basis() == Exemption.Basis.CLASSIFIED) {
            throw Refusal.ofField("/basis", "只能由文件本身标明，不能批准", "is given by the document itself, never granted");
        }
        DepartmentBudget budget = desk.forBureau(id);
        precondition.honour(budget.sequence());
        requireFitting(line(budget, project), command.basis());
        if (budget.exempt(project, command.basis(), caller.subject())) {
            events.declared(budget);
            audit.record(
                    BudgetActs.of("exempt " + project, budget, command.basis().name()));
        }
        return BudgetView.of(budget, lines.of(id));
    }

    /** A class that is not stated is the reviewer's to judge. */
    private static void requireFitting(BudgetLine line, Exemption.Basis basis) {
        if (line.projectClass() != null && !line.projectClass().name().equals(basis.name())) {
            throw new BasisAgainstClass(line.projectClass());
        }
    }

    /** A submitted budget goes back: it lacks a sheet now. */
    @DELETE
    @RolesAllowed(Role.FINANCE_REVIEWER)
    @Transactional
    @Precondition.Asked
    public BudgetView revoke(@RestPath UUID id, @RestPath UUID project) {
        DepartmentBudget budget = desk.forBureau(id);
        precondition.honour(budget.sequence());
        BudgetLine line = line(budget, project);
        if (budget.revokeExemption(project)) {
            events.declared(budget);
            audit.record(BudgetActs.of("revoke exemption of " + project, budget, null));
            if (budget.state() == BudgetState.SUBMITTED) {
                giveBack(budget, "取消绩效目标豁免：" + line.name());
            }
        }
        return BudgetView.of(budget, lines.of(id));
    }

    private void giveBack(DepartmentBudget budget, String reason) {
        budget.giveBack(reason);
        events.returned(budget, reason);
        audit.record(BudgetActs.of("return", budget, reason));
    }

    private BudgetLine line(DepartmentBudget budget, UUID project) {
        List<BudgetLine> held = lines.of(budget.id());
        return held.stream()
                .filter(line -> line.project().equals(project))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
