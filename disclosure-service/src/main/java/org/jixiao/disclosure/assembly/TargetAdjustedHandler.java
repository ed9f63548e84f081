package org.jixiao.disclosure.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import org.jixiao.indicator.contract.TargetAdjusted;
import org.jixiao.platform.event.Event;
import org.jixiao.platform.inbox.EventHandler;

/** Keeps a target sheet that was approved in a later revision until an approval of its budget names it. */
@ApplicationScoped
class TargetAdjustedHandler implements EventHandler<TargetAdjusted> {

    private final Assembly assembly;

    TargetAdjustedHandler(Assembly assembly) {
        this.assembly = assembly;
    }

    @Override
    public Class<TargetAdjusted> type() {
        return TargetAdjusted.class;
    }

    @Override
    public void on(Event<TargetAdjusted> event) {
        assembly.arrived(
                new States.Key(States.Kind.SHEET, event.fact().sheet().sheet(), event.sequence()),
                event.fact().sheet().budget(),
                event.fact().asApproved());
    }
}
