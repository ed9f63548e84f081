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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jixiao.budget.budget.Approval;
import org.jixiao.budget.budget.BudgetActs;
import org.jixiao.budget.budget.BudgetDesk;
import org.jixiao.budget.budget.BudgetEvents;
import org.jixiao.budget.budget.BudgetLine;
import org.jixiao.budget.budget.BudgetView;
import org.jixiao.budget.budget.DepartmentBudget;
import org.jixiao.budget.budget.FindingsOpen;
import org.jixiao.budget.budget.RevisionArchive;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.access.Role;
import org.jixiao.platform.audit.Audit;
import org.jixiao.platform.http.Precondition;
import org.jspecify.annotations.Nullable;

/** The steps of a budget's life, and what is missing for the next one. */
@Path("api/v1/budgets/{id}")
@Tag(name = "review")
@Authenticated
public class GateResource {

    private final BudgetDesk desk;
    private final Gate gate;
    private final RevisionArchive archive;
    private final BudgetEvents events;
    private final Audit audit;
    private final Caller caller;
    private final Precondition precondition;
    private final Clock clock;

    GateResource(
            BudgetDesk desk,
            Gate gate,
            RevisionArchive archive,
            BudgetEvents events,
            Audit audit,
            Caller caller,
            Precondition precondition,
            Clock clock) {
        this.desk = desk;
        this.gate = gate;
        this.archive = archive;
        this.events = events;
        this.audit = audit;
        this.caller = caller;
        this.precondition = precondition;
        this.clock = clock;
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
    public BudgetView submit(@RestPath UUID id) {
        DepartmentBudget budget = desk.forDepartment(id);
        precondition.honour(budget.sequence());
        GatedBudget gated = gate.before(budget);
        budget.submit(caller.subject());
        requireNoFindings(gated);
        requireSheets(gated);
        events.submitted(budget);
        return recorded("submit", gated, null);
    }

    @POST
    @Path("recall")
    @RolesAllowed(Role.DEPARTMENT_REVIEWER)
    @Transactional
    public BudgetView recall(@RestPath UUID id) {
        DepartmentBudget budget = desk.forDepartment(id);
        precondition.honour(budget.sequence());
        budget.recall();
        events.recalled(budget);
        return recorded("recall", gate.before(budget), null);
    }

    @POST
    @Path("return")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.FINANCE_REVIEWER)
    @Transactional
    public BudgetView giveBack(@RestPath UUID id, @Valid @NotNull ReturnBudget command) {
        DepartmentBudget budget = desk.forBureau(id);
        precondition.honour(budget.sequence());
        budget.giveBack(command.reason());
        events.returned(budget, command.reason());
        return recorded("return", gate.before(budget), command.reason());
    }

    @POST
    @Path("approval")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.FINANCE_REVIEWER)
    @Transactional
    public BudgetView approve(@RestPath UUID id, @Valid @Nullable ApproveBudget command) {
        DepartmentBudget budget = desk.forBureau(id);
        precondition.honour(budget.sequence());
        budget.requireSubmitted();
        GatedBudget gated = gate.before(budget);
        requireApprovable(gated);
        Approval approval = approval(command == null ? ApproveBudget.TODAY : command, gated);
        budget.approve(approval);
        archive.keep(budget);
        events.approved(budget, approval);
        return recorded("approve", gated, approval.document());
    }

    private static void requireNoFindings(GatedBudget gated) {
        if (!gated.openFindings().isEmpty()) {
            throw new FindingsOpen(gated.openFindings());
        }
    }

    private static void requireSheets(GatedBudget gated) {
        List<Missing> missing = gated.missingForSubmission();
        if (!missing.isEmpty()) {
            throw new TargetsMissing(missing);
        }
    }

    private void requireApprovable(GatedBudget gated) {
        if (gated.contributors().contains(caller.subject())) {
            throw new ApproverIsContributor();
        }
        if (!gated.holdsSomething()) {
            throw new NothingToApprove();
        }
        List<Missing> missing = gated.missingSheets();
        if (!missing.isEmpty()) {
            throw new TargetsNotApproved(missing);
        }
    }

    private Approval approval(ApproveBudget command, GatedBudget gated) {
        LocalDate day = command.approvedOn() == null ? LocalDate.now(clock) : command.approvedOn();
        return new Approval(day, command.document(), BudgetLine.total(gated.lines()), gated.manifest());
    }

    private BudgetView recorded(String verb, GatedBudget gated, @Nullable String reason) {
        audit.record(BudgetActs.of(verb, gated.budget(), reason));
        return BudgetView.of(gated.budget(), gated.lines());
    }
}
