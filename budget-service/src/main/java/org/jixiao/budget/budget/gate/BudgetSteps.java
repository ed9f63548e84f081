package org.jixiao.budget.budget.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
import org.jixiao.platform.audit.Audit;
import org.jixiao.platform.http.Precondition;
import org.jspecify.annotations.Nullable;

/** The steps of a budget's life that people take, each with all that it leaves behind: state, event and audit row. */
@ApplicationScoped
class BudgetSteps {

    private final BudgetDesk desk;
    private final Gate gate;
    private final RevisionArchive archive;
    private final BudgetEvents events;
    private final Audit audit;
    private final Caller caller;
    private final Precondition precondition;
    private final Clock clock;

    BudgetSteps(
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

    @Transactional(Transactional.TxType.MANDATORY)
    BudgetView submit(UUID id) {
        DepartmentBudget budget = forDepartment(id);
        GatedBudget gated = gate.before(budget);
        budget.submit(caller.subject());
        requireNoFindings(gated);
        requireSheets(gated);
        events.submitted(budget);
        return recorded("submit", gated, null);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    BudgetView recall(UUID id) {
        DepartmentBudget budget = forDepartment(id);
        budget.recall();
        events.recalled(budget);
        return recorded("recall", gate.before(budget), null);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    BudgetView giveBack(UUID id, String reason) {
        DepartmentBudget budget = forBureau(id);
        budget.giveBack(reason);
        events.returned(budget, reason);
        return recorded("return", gate.before(budget), reason);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    BudgetView approve(UUID id, ApproveBudget command) {
        DepartmentBudget budget = forBureau(id);
        budget.requireSubmitted();
        GatedBudget gated = gate.before(budget);
        requireApprovable(gated);
        Approval approval = approval(command, gated);
        budget.approve(approval);
        archive.keep(budget);
        events.approved(budget, approval);
        return recorded("approve", gated, approval.document());
    }

    private DepartmentBudget forDepartment(UUID id) {
        DepartmentBudget budget = desk.forDepartment(id);
        precondition.honour(budget.sequence());
        return budget;
    }

    private DepartmentBudget forBureau(UUID id) {
        DepartmentBudget budget = desk.forBureau(id);
        precondition.honour(budget.sequence());
        return budget;
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
