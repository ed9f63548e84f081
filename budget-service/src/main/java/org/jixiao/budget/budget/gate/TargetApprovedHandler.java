package org.jixiao.budget.budget.gate;

import jakarta.enterprise.context.ApplicationScoped;
import org.jixiao.indicator.contract.TargetApproved;
import org.jixiao.platform.event.Event;
import org.jixiao.platform.inbox.EventHandler;

/** A sheet is approved. */
@ApplicationScoped
class TargetApprovedHandler implements EventHandler<TargetApproved> {

    private final FollowedSheets sheets;

    TargetApprovedHandler(FollowedSheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public Class<TargetApproved> type() {
        return TargetApproved.class;
    }

    @Override
    public void on(Event<TargetApproved> event) {
        sheets.approved(event.fact().sheet(), event.fact().grade(), event.sequence());
    }
}
