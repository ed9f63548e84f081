package org.jixiao.indicator.review;

import jakarta.enterprise.context.ApplicationScoped;
import org.jixiao.budget.contract.BudgetRecalled;
import org.jixiao.indicator.target.KnownBudget;
import org.jixiao.indicator.target.KnownBudgets;
import org.jixiao.platform.event.Event;
import org.jixiao.platform.inbox.EventHandler;

/** The department took its budget back: review closes. */
@ApplicationScoped
class BudgetRecalledHandler implements EventHandler<BudgetRecalled> {

    private final KnownBudgets budgets;

    BudgetRecalledHandler(KnownBudgets budgets) {
        this.budgets = budgets;
    }

    @Override
    public Class<BudgetRecalled> type() {
        return BudgetRecalled.class;
    }

    @Override
    public void on(Event<BudgetRecalled> event) {
        KnownBudget budget = budgets.heardOf(event.fact().budget(), event.envelope());
        if (budget.isAt(event.revision())) {
            budget.recalled();
        }
    }
}
