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
    /** Takes the words of the sheet that it carries on. */
    @JsonProperty("copy")
    COPY(Role.DEPARTMENT_EDITOR),
    /** Answers a comment of the reviewer. */
    @JsonProperty("resolve")
    RESOLVE(Role.DEPARTMENT_EDITOR, Role.DEPARTMENT_REVIEWER),
    @JsonProperty("acknowledge")
    ACKNOWLEDGE(Role.DEPARTMENT_REVIEWER),
    @JsonProperty("submit")
    SUBMIT(Role.DEPARTMENT_REVIEWER),
    @JsonProperty("recall")
    RECALL(Role.DEPARTMENT_REVIEWER),
    @JsonProperty("approve")
    APPROVE(Role.FINANCE_REVIEWER),
    @JsonProperty("return")
    RETURN(Role.FINANCE_REVIEWER),
    /** Asks for another answer to a comment. */
    @JsonProperty("reopen")
    REOPEN(Role.FINANCE_REVIEWER);

    private final String role;
    private final String otherRole;

    SheetAct(String role) {
        this(role, role);
    }

    SheetAct(String role, String otherRole) {
        this.role = role;
        this.otherRole = otherRole;
    }

    /** What this caller may do with the sheet as it stands; findings, open comments and proposed rows may still be in the way of submitting it. */
    static List<SheetAct> open(TargetSheet sheet, KnownBudget budget, Caller caller) {
        return Arrays.stream(values())
                .filter(act -> act.isFor(caller) && act.isWithin(sheet.about(), caller))
                .filter(act -> act.isPossible(sheet, budget, caller.subject()))
                .toList();
    }

    private boolean isFor(Caller caller) {
        return caller.is(role) || caller.is(otherRole);
    }

    private boolean isWithin(SheetSubject about, Caller caller) {
        return role.equals(Role.FINANCE_REVIEWER)
                ? caller.scope().hasDivision(about.division())
                : caller.scope().hasDepartment(about.division(), about.department());
    }

    private boolean isPossible(TargetSheet sheet, KnownBudget budget, String subject) {
        Life life = sheet.life();
        return switch (this) {
            case EDIT, ACKNOWLEDGE, SUBMIT -> life.isEditable(budget);
            case COPY -> life.isEditable(budget) && sheet.wording().forerunner() != null;
            case RESOLVE ->
                life.isEditable(budget)
                        && !sheet.review().commentsIn(sheet.revision()).isEmpty();
            case RECALL -> sheet.state().isHandedIn() && !budget.isFrozen();
            case APPROVE ->
                sheet.state() == SheetState.SUBMITTED
                        && budget.submits(sheet.about().project(), sheet.judgedAgainst())
                        && !life.contributorsWith(budget).contains(subject)
                        && sheet.review().openIn(sheet.revision()).isEmpty();
            case RETURN -> sheet.state().isHandedIn() && budget.isInReview();
            case REOPEN ->
                sheet.state().isInReview()
                        && budget.isInReview()
                        && sheet.review().commentsIn(sheet.revision()).stream()
                                .anyMatch(comment -> comment.resolution() != null);
        };
    }
}
