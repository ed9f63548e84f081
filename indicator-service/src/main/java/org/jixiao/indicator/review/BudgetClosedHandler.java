package org.jixiao.indicator.review;

import jakarta.enterprise.context.ApplicationScoped;
import org.jixiao.budget.contract.BudgetClosed;
import org.jixiao.platform.event.Event;
import org.jixiao.platform.inbox.EventHandler;

/** A revision of the budget leads no further. */
@ApplicationScoped
class BudgetClosedHandler implements EventHandler<BudgetClosed> {

    private final InForce inForce;

    BudgetClosedHandler(InForce inForce) {
        this.inForce = inForce;
    }

    @Override
    public Class<BudgetClosed> type() {
        return BudgetClosed.class;
    }

    @Override
    public void on(Event<BudgetClosed> event) {
        inForce.closed(event);
    }
}
