package org.jixiao.disclosure.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import org.jixiao.budget.contract.BudgetDeclared;
import org.jixiao.platform.event.Event;
import org.jixiao.platform.inbox.EventHandler;

/** Keeps the content of a budget until an approval names it. */
@ApplicationScoped
class BudgetDeclaredHandler implements EventHandler<BudgetDeclared> {

    private final Assembly assembly;

    BudgetDeclaredHandler(Assembly assembly) {
        this.assembly = assembly;
    }

    @Override
    public Class<BudgetDeclared> type() {
        return BudgetDeclared.class;
    }

    @Override
    public void on(Event<BudgetDeclared> event) {
        assembly.arrived(
                new States.Key(States.Kind.CONTENT, event.fact().budget(), event.sequence()),
                event.fact().budget(),
                event.fact());
    }
}
