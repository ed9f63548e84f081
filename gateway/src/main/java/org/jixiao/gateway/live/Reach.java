package org.jixiao.gateway.live;

import java.util.List;
import java.util.Set;
import org.jixiao.gateway.identity.Caller;
import org.jspecify.annotations.Nullable;

/**
 * What a listener may hear of: whole divisions by a role of the bureau, single departments by a role of a department. Source: DESIGN,
 * who may do what; the services read tokens in the same way.
 *
 * @param divisions six-digit codes, or "*"
 * @param departments "division/department" codes, or "*"
 */
record Reach(List<String> divisions, List<String> departments) {
    private static final Set<String> BUREAU = Set.of("finance-reviewer", "auditor", "administrator", "partner-system");
    private static final Set<String> DEPARTMENT =
            Set.of("department-editor", "department-reviewer", "disclosure-officer", "partner-system");
    private static final String EVERYTHING = "*";

    /** @param caller null for somebody without a token, who hears what is public */
    static Reach of(@Nullable Caller caller) {
        return caller == null
                ? new Reach(List.of(), List.of())
                : new Reach(
                        caller.hasAnyOf(BUREAU) ? caller.divisions() : List.of(),
                        caller.hasAnyOf(DEPARTMENT) ? caller.departments() : List.of());
    }

    boolean covers(Told told) {
        return switch (told.audience()) {
            case PUBLIC -> true;
            case DEPARTMENT -> hasDivision(told) || hasDepartment(told);
            case BUREAU -> hasDivision(told);
        };
    }

    private boolean hasDivision(Told told) {
        return divisions.contains(EVERYTHING) || divisions.contains(told.division());
    }

    private boolean hasDepartment(Told told) {
        return departments.contains(EVERYTHING) || departments.contains(told.division() + "/" + told.department());
    }
}
