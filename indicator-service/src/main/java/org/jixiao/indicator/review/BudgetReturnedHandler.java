package org.jixiao.indicator.review;

import jakarta.enterprise.context.ApplicationScoped;
import org.jixiao.budget.contract.BudgetReturned;
import org.jixiao.indicator.target.KnownBudget;
import org.jixiao.indicator.target.KnownBudgets;
import org.jixiao.platform.event.Event;
import org.jixiao.platform.inbox.EventHandler;

/** The bureau sent the budget back; further sheets may go back in the same round. */
@ApplicationScoped
class BudgetReturnedHandler implements EventHandler<BudgetReturned> {

    private final KnownBudgets budgets;

    BudgetReturnedHandler(KnownBudgets budgets) {
        this.budgets = budgets;
    }

    @Override
    public Class<BudgetReturned> type() {
        return BudgetReturned.class;
    }

    @Override
    public void on(Event<BudgetReturned> event) {
        KnownBudget budget = budgets.heardOf(event.fact().budget(), event.envelope());
        if (budget.isAt(event.revision())) {
            budget.returned();
        }
    }
}
