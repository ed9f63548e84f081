package org.jixiao.budget.budget.gate;

import jakarta.enterprise.context.ApplicationScoped;
import org.jixiao.budget.budget.DepartmentBudget;
import org.jixiao.indicator.contract.SheetAbout;
import org.jixiao.indicator.contract.TargetApproved;
import org.jixiao.platform.event.Event;
import org.jixiao.platform.inbox.EventHandler;

/** A sheet is approved: an act of review, after which the department can no longer recall its budget. */
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
        SheetAbout about = FollowedSheets.about(event.fact().sheet());
        DepartmentBudget budget = sheets.budgetOf(about);
        sheets.stands(about, SheetState.APPROVED, event.sequence());
        budget.reviewBegins();
    }
}
