package org.jixiao.indicator.review;

import jakarta.enterprise.context.ApplicationScoped;
import org.jixiao.budget.contract.BudgetApproved;
import org.jixiao.platform.event.Event;
import org.jixiao.platform.inbox.EventHandler;

/** The budget is approved for the first time. */
@ApplicationScoped
class BudgetApprovedHandler implements EventHandler<BudgetApproved> {

    private final InForce inForce;

    BudgetApprovedHandler(InForce inForce) {
        this.inForce = inForce;
    }

    @Override
    public Class<BudgetApproved> type() {
        return BudgetApproved.class;
    }

    @Override
    public void on(Event<BudgetApproved> event) {
        inForce.approved(event, event.fact());
    }
}
