package org.jixiao.budget.budget;

import jakarta.enterprise.context.ApplicationScoped;
import org.jixiao.budget.contract.BudgetAdjusted;
import org.jixiao.budget.contract.BudgetApproved;
import org.jixiao.budget.contract.BudgetClosed;
import org.jixiao.budget.contract.BudgetDeclared;
import org.jixiao.budget.contract.BudgetRecalled;
import org.jixiao.budget.contract.BudgetReturned;
import org.jixiao.budget.contract.BudgetSubmitted;
import org.jixiao.platform.event.Envelope;
import org.jixiao.platform.event.Fact;
import org.jixiao.platform.outbox.Outbox;

/** What a budget tells the other services. */
@ApplicationScoped
public class BudgetEvents {

    private final Outbox outbox;
    private final BudgetLines lines;

    BudgetEvents(Outbox outbox, BudgetLines lines) {
        this.outbox = outbox;
        this.lines = lines;
    }

    /** What it holds now; to be said after all changes of a transaction. */
    public void declared(DepartmentBudget budget) {
        BudgetDeclared whole = whole(budget);
        tell(
                budget,
                content(budget),
                budget.declared(),
                false,
                outbox.holds(whole) ? whole : whole.withoutPlacesOfFigures());
    }

    private BudgetDeclared whole(DepartmentBudget budget) {
        BudgetContent content = budget.content();
        BudgetMatter matter = budget.matter();
        return new BudgetDeclared(
                budget.id(),
                budget.department().division().coded(),
                budget.department().coded(budget.fiscalYear()),
                budget.fiscalYear(),
                content.objectives(),
                budget.indicators(),
                budget.filing(),
                content.funding(),
                content.sections(),
                content.figures(),
                content.tasks(),
                content.totals(),
                content.expenditure(),
                content.staff(),
                content.threePublic(),
                content.changes(),
                content.procurement(),
                content.assets(),
                content.units(),
                budget.exemptions().asTold(),
                lines.of(budget.id()).stream().map(BudgetLine::project).toList(),
                budget.contributors(),
                budget.continues(),
                matter.places(),
                matter.readFrom(),
                matter.edited().stream().sorted().toList());
    }

    public void submitted(DepartmentBudget budget) {
        tell(
                budget,
                new BudgetSubmitted(
                        budget.id(),
                        budget.declared(),
                        BudgetLine.frozen(lines.of(budget.id())),
                        budget.contributors()));
    }

    public void recalled(DepartmentBudget budget) {
        tell(budget, new BudgetRecalled(budget.id(), budget.declared(), BudgetLine.frozen(lines.of(budget.id()))));
    }

    public void returned(DepartmentBudget budget, String reason) {
        tell(
                budget,
                new BudgetReturned(budget.id(), budget.declared(), BudgetLine.frozen(lines.of(budget.id())), reason));
    }

    /** Also pins every state that the approval's manifest names. */
    public void approved(DepartmentBudget budget, Approval approval) {
        outbox.keep(content(budget), budget.declared());
        approval.manifest().projects().forEach(entry -> outbox.keep("project/" + entry.project(), entry.sequence()));
        BudgetApproved approved = new BudgetApproved(
                budget.id(),
                approval.approvedOn(),
                approval.document(),
                approval.total(),
                budget.exemptions().asTold(),
                approval.manifest());
        String reason = budget.adjustmentReason();
        tell(
                budget,
                state(budget),
                budget.sequence(),
                true,
                reason == null ? approved : BudgetAdjusted.of(approved, reason));
    }

    /** Told for good: whatever the abandoned revision said of projects stays the newest word on them. */
    public void closed(DepartmentBudget budget, BudgetClosed.Reason reason) {
        tell(budget, state(budget), budget.sequence(), true, new BudgetClosed(budget.id(), budget.revision(), reason));
    }

    private void tell(DepartmentBudget budget, Record payload) {
        tell(budget, state(budget), budget.sequence(), false, payload);
    }

    private void tell(DepartmentBudget budget, String subject, long sequence, boolean kept, Record payload) {
        outbox.tell(new Fact(
                subject,
                budget.id().toString(),
                budget.division(),
                budget.department().code(),
                Envelope.Audience.DEPARTMENT,
                sequence,
                budget.revision(),
                kept,
                payload));
    }

    private static String state(DepartmentBudget budget) {
        return "budget/" + budget.id();
    }

    private static String content(DepartmentBudget budget) {
        return state(budget) + "/content";
    }
}
