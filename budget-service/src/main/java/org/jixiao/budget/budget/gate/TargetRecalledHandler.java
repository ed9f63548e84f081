package org.jixiao.budget.budget.gate;

import jakarta.enterprise.context.ApplicationScoped;
import org.jixiao.budget.budget.BudgetActs;
import org.jixiao.budget.budget.BudgetEvents;
import org.jixiao.budget.budget.BudgetState;
import org.jixiao.budget.budget.DepartmentBudget;
import org.jixiao.indicator.contract.TargetRecalled;
import org.jixiao.platform.audit.Audit;
import org.jixiao.platform.event.Event;
import org.jixiao.platform.inbox.EventHandler;

/** A sheet was taken back while its budget was being submitted: the submission falls with it. */
@ApplicationScoped
class TargetRecalledHandler implements EventHandler<TargetRecalled> {

    private final FollowedSheets sheets;
    private final BudgetEvents events;
    private final Audit audit;

    TargetRecalledHandler(FollowedSheets sheets, BudgetEvents events, Audit audit) {
        this.sheets = sheets;
        this.events = events;
        this.audit = audit;
    }

    @Override
    public Class<TargetRecalled> type() {
        return TargetRecalled.class;
    }

    @Override
    public void on(Event<TargetRecalled> event) {
        TargetRecalled recalled = event.fact();
        DepartmentBudget budget = sheets.budgetOf(recalled.about());
        if (FollowedSheets.isVoidFor(budget)) {
            return;
        }
        sheets.stands(recalled.about(), SheetState.DRAFT, event.sequence());
        if (budget.state() == BudgetState.SUBMITTED) {
            budget.recallWithSheet();
            events.recalled(budget);
            audit.recordBySystem(
                    BudgetActs.of("recall", budget, "sheet/" + recalled.about().sheet()));
        }
    }
}
