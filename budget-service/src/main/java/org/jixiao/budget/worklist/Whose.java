package org.jixiao.budget.worklist;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.access.Role;
import org.jixiao.platform.access.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Whose work is looked at. Each list names departments ({@code division/code}), whole divisions, or {@link Scope#EVERYTHING}.
 *
 * @param editing where the steps of an editor are looked at
 * @param submitting where those of a department's reviewer are
 * @param reviewing where those of the finance bureau are
 * @param reviewer who does not judge what they had a hand in; null where it is nobody in particular
 */
record Whose(
        List<String> editing,
        List<String> submitting,
        List<String> reviewing,
        @Nullable String reviewer) {

    /** What the caller may do. */
    static Whose mine(Caller caller) {
        Scope scope = caller.scope();
        return new Whose(
                where(caller, Role.DEPARTMENT_EDITOR, scope.departments()),
                where(caller, Role.DEPARTMENT_REVIEWER, scope.departments()),
                where(caller, Role.FINANCE_REVIEWER, scope.divisions()),
                caller.subject());
    }

    /** What waits for anybody, as far as the caller may read. */
    static Whose everybodys(Caller caller) {
        Caller.Reach reach = caller.reach();
        List<String> readable = Stream.concat(reach.divisions().stream(), reach.departments().stream())
                .toList();
        return new Whose(readable, readable, readable, null);
    }

    private static List<String> where(Caller caller, String role, Set<String> scope) {
        return caller.is(role) ? List.copyOf(scope) : List.of();
    }
}
