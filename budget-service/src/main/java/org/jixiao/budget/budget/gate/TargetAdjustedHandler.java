package org.jixiao.budget.budget.gate;

import jakarta.enterprise.context.ApplicationScoped;
import org.jixiao.indicator.contract.TargetAdjusted;
import org.jixiao.platform.event.Event;
import org.jixiao.platform.inbox.EventHandler;

/** A sheet is approved in a revision after the first. */
@ApplicationScoped
class TargetAdjustedHandler implements EventHandler<TargetAdjusted> {

    private final FollowedSheets sheets;

    TargetAdjustedHandler(FollowedSheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public Class<TargetAdjusted> type() {
        return TargetAdjusted.class;
    }

    @Override
    public void on(Event<TargetAdjusted> event) {
        sheets.approved(event.fact().sheet(), event.fact().grade(), event.sequence());
    }
}
