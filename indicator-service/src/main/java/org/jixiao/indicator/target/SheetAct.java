package org.jixiao.indicator.target;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.access.Role;

/** What can be done with a sheet. */
public enum SheetAct {
    @JsonProperty("edit")
    EDIT(Role.DEPARTMENT_EDITOR),
    @JsonProperty("acknowledge")
    ACKNOWLEDGE(Role.DEPARTMENT_REVIEWER),
    @JsonProperty("submit")
    SUBMIT(Role.DEPARTMENT_REVIEWER),
    @JsonProperty("recall")
    RECALL(Role.DEPARTMENT_REVIEWER),
    @JsonProperty("approve")
    APPROVE(Role.FINANCE_REVIEWER),
    @JsonProperty("return")
    RETURN(Role.FINANCE_REVIEWER);

    private final String role;

    SheetAct(String role) {
        this.role = role;
    }

    /** What this caller may do with the sheet as it stands; findings may still be in the way of submitting it. */
    static List<SheetAct> open(TargetSheet sheet, KnownBudget budget, Caller caller) {
        return Arrays.stream(values())
                .filter(act -> caller.is(act.role) && act.isWithin(sheet.about(), caller))
                .filter(act -> act.isPossible(sheet, budget, caller.subject()))
                .toList();
    }

    private boolean isWithin(SheetSubject about, Caller caller) {
        return role.equals(Role.FINANCE_REVIEWER)
                ? caller.scope().hasDivision(about.division())
                : caller.scope().hasDepartment(about.division(), about.department());
    }

    private boolean isPossible(TargetSheet sheet, KnownBudget budget, String subject) {
        return switch (this) {
            case EDIT, ACKNOWLEDGE, SUBMIT -> sheet.isEditable(budget);
            case RECALL -> sheet.state().isHandedIn() && !budget.isFrozen();
            case APPROVE ->
                sheet.state() == SheetState.SUBMITTED
                        && budget.submits(sheet)
                        && !sheet.contributorsWith(budget).contains(subject);
            case RETURN -> sheet.state().isHandedIn() && budget.isInReview();
        };
    }
}
