package org.jixiao.budget.budget.gate;

import jakarta.enterprise.context.ApplicationScoped;
import org.jixiao.indicator.contract.TargetDrafted;
import org.jixiao.platform.event.Event;
import org.jixiao.platform.inbox.EventHandler;

/** A sheet is in draft; the budget is not ready while it is. */
@ApplicationScoped
class TargetDraftedHandler implements EventHandler<TargetDrafted> {

    private final FollowedSheets sheets;

    TargetDraftedHandler(FollowedSheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public Class<TargetDrafted> type() {
        return TargetDrafted.class;
    }

    @Override
    public void on(Event<TargetDrafted> event) {
        TargetDrafted drafted = event.fact();
        sheets.budgetOf(drafted.about());
        sheets.stands(drafted.about(), SheetState.DRAFT, event.sequence());
        sheets.noticed(drafted.about(), drafted.errors() + drafted.warnings());
    }
}
