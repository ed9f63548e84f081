package org.jixiao.indicator.review;

import jakarta.enterprise.context.ApplicationScoped;
import org.jixiao.budget.contract.BudgetAdjusted;
import org.jixiao.platform.event.Event;
import org.jixiao.platform.inbox.EventHandler;

/** A later revision of the budget is approved. */
@ApplicationScoped
class BudgetAdjustedHandler implements EventHandler<BudgetAdjusted> {

    private final InForce inForce;

    BudgetAdjustedHandler(InForce inForce) {
        this.inForce = inForce;
    }

    @Override
    public Class<BudgetAdjusted> type() {
        return BudgetAdjusted.class;
    }

    @Override
    public void on(Event<BudgetAdjusted> event) {
        inForce.approved(event, event.fact().asApproved());
    }
}
