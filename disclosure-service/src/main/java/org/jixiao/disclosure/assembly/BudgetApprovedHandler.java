package org.jixiao.disclosure.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import org.jixiao.budget.contract.BudgetApproved;
import org.jixiao.platform.event.Event;
import org.jixiao.platform.inbox.EventHandler;

/** Opens the disclosure of a budget and starts its clock. */
@ApplicationScoped
class BudgetApprovedHandler implements EventHandler<BudgetApproved> {

    private final Assembly assembly;

    BudgetApprovedHandler(Assembly assembly) {
        this.assembly = assembly;
    }

    @Override
    public Class<BudgetApproved> type() {
        return BudgetApproved.class;
    }

    @Override
    public void on(Event<BudgetApproved> event) {
        assembly.approved(event.envelope(), event.fact());
    }
}
