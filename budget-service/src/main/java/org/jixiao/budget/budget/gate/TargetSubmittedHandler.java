package org.jixiao.budget.budget.gate;

import jakarta.enterprise.context.ApplicationScoped;
import org.jixiao.indicator.contract.SheetAbout;
import org.jixiao.indicator.contract.TargetSubmitted;
import org.jixiao.platform.event.Event;
import org.jixiao.platform.inbox.EventHandler;

/** A sheet is handed in, by people who may not approve the budget. */
@ApplicationScoped
class TargetSubmittedHandler implements EventHandler<TargetSubmitted> {

    private final FollowedSheets sheets;

    TargetSubmittedHandler(FollowedSheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public Class<TargetSubmitted> type() {
        return TargetSubmitted.class;
    }

    @Override
    public void on(Event<TargetSubmitted> event) {
        SheetAbout about = FollowedSheets.about(event.fact().sheet());
        sheets.budgetOf(about);
        sheets.stands(about, SheetState.SUBMITTED, event.sequence());
        sheets.contributed(about, event.revision(), event.fact().contributors());
    }
}
