package org.jixiao.disclosure.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import org.jixiao.indicator.contract.TargetApproved;
import org.jixiao.platform.event.Event;
import org.jixiao.platform.inbox.EventHandler;

/** Keeps an approved target sheet until an approval of its budget names it. */
@ApplicationScoped
class TargetApprovedHandler implements EventHandler<TargetApproved> {

    private final Assembly assembly;

    TargetApprovedHandler(Assembly assembly) {
        this.assembly = assembly;
    }

    @Override
    public Class<TargetApproved> type() {
        return TargetApproved.class;
    }

    @Override
    public void on(Event<TargetApproved> event) {
        assembly.arrived(
                new States.Key(States.Kind.SHEET, event.fact().sheet().sheet(), event.sequence()),
                event.fact().sheet().budget(),
                event.fact());
    }
}
