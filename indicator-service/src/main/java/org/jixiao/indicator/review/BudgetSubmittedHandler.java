package org.jixiao.indicator.review;

import jakarta.enterprise.context.ApplicationScoped;
import org.jixiao.budget.contract.BudgetSubmitted;
import org.jixiao.indicator.target.KnownBudget;
import org.jixiao.indicator.target.KnownBudgets;
import org.jixiao.platform.event.Event;
import org.jixiao.platform.inbox.EventHandler;

/** A budget lies before the bureau: review of its sheets opens. */
@ApplicationScoped
class BudgetSubmittedHandler implements EventHandler<BudgetSubmitted> {

    private final KnownBudgets budgets;

    BudgetSubmittedHandler(KnownBudgets budgets) {
        this.budgets = budgets;
    }

    @Override
    public Class<BudgetSubmitted> type() {
        return BudgetSubmitted.class;
    }

    @Override
    public void on(Event<BudgetSubmitted> event) {
        BudgetSubmitted fact = event.fact();
        KnownBudget budget = budgets.heardOf(fact.budget(), event.envelope());
        if (budget.isAt(event.revision())) {
            budget.submitted(fact.declared(), fact.projects(), fact.contributors());
        }
    }
}
