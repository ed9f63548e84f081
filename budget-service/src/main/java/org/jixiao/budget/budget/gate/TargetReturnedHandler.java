package org.jixiao.budget.budget.gate;

import jakarta.enterprise.context.ApplicationScoped;
import org.jixiao.budget.budget.BudgetActs;
import org.jixiao.budget.budget.BudgetEvents;
import org.jixiao.budget.budget.BudgetState;
import org.jixiao.budget.budget.DepartmentBudget;
import org.jixiao.indicator.contract.TargetReturned;
import org.jixiao.platform.audit.Audit;
import org.jixiao.platform.event.Event;
import org.jixiao.platform.inbox.EventHandler;

/** A sheet was sent back: the budget goes back with it, for the same reason. */
@ApplicationScoped
class TargetReturnedHandler implements EventHandler<TargetReturned> {

    private final FollowedSheets sheets;
    private final BudgetEvents events;
    private final Audit audit;

    TargetReturnedHandler(FollowedSheets sheets, BudgetEvents events, Audit audit) {
        this.sheets = sheets;
        this.events = events;
        this.audit = audit;
    }

    @Override
    public Class<TargetReturned> type() {
        return TargetReturned.class;
    }

    @Override
    public void on(Event<TargetReturned> event) {
        TargetReturned returned = event.fact();
        DepartmentBudget budget = sheets.budgetOf(returned.about());
        if (FollowedSheets.isVoidFor(budget)) {
            return;
        }
        sheets.stands(returned.about(), SheetState.RETURNED, event.sequence());
        if (budget.state() == BudgetState.SUBMITTED) {
            budget.giveBack(returned.reason());
            events.returned(budget, returned.reason());
            audit.recordBySystem(BudgetActs.of("return", budget, returned.reason()));
        }
    }
}
