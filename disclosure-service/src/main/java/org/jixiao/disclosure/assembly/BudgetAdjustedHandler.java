package org.jixiao.disclosure.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import org.jixiao.budget.contract.BudgetAdjusted;
import org.jixiao.platform.event.Event;
import org.jixiao.platform.inbox.EventHandler;

/** Drafts the next version of what is public, with a clock of its own. */
@ApplicationScoped
class BudgetAdjustedHandler implements EventHandler<BudgetAdjusted> {

    private final Assembly assembly;

    BudgetAdjustedHandler(Assembly assembly) {
        this.assembly = assembly;
    }

    @Override
    public Class<BudgetAdjusted> type() {
        return BudgetAdjusted.class;
    }

    @Override
    public void on(Event<BudgetAdjusted> event) {
        assembly.approved(event.envelope(), event.fact().asApproved());
    }
}
