package org.jixiao.indicator.library;

import jakarta.enterprise.context.ApplicationScoped;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.access.Role;
import org.jixiao.platform.problem.NotFound;

/**
 * Who keeps which definitions: an administrator the national ones, the finance bureau those of its division and of its departments;
 * a department's editors propose for their department.
 */
@ApplicationScoped
class Keepers {

    private final Caller caller;

    Keepers(Caller caller) {
        this.caller = caller;
    }

    /** @throws NotFound for a region or department out of sight @throws NotPermitted where the caller's roles do not propose */
    void requireProposing(DefinitionScope scope) {
        if (!mayPropose(scope)) {
            throw sees(scope) ? new NotPermitted() : new NotFound();
        }
    }

    boolean mayPropose(DefinitionScope scope) {
        boolean editor = scope.level() == ScopeLevel.DEPARTMENT
                && caller.is(Role.DEPARTMENT_EDITOR)
                && caller.scope().hasDepartment(scope.division(), scope.department());
        return editor || mayKeep(scope);
    }

    /** Puts in force, corrects and retires. */
    boolean mayKeep(DefinitionScope scope) {
        return scope.level() == ScopeLevel.NATIONAL
                ? caller.is(Role.ADMINISTRATOR)
                : caller.is(Role.FINANCE_REVIEWER) && caller.scope().hasDivision(scope.division());
    }

    boolean may(DefinitionAct act, Definition definition) {
        return switch (definition.state()) {
            case PROPOSED -> act == DefinitionAct.ADOPT ? mayKeep(definition.scope()) : mayPropose(definition.scope());
            case IN_FORCE -> act != DefinitionAct.ADOPT && mayKeep(definition.scope());
            case RETIRED -> false;
        };
    }

    /** Whatever state it is in. @throws NotPermitted where this is for others to do */
    void require(DefinitionAct act, Definition definition) {
        boolean keeps = mayKeep(definition.scope());
        boolean proposes = act != DefinitionAct.ADOPT
                && definition.state() == DefinitionState.PROPOSED
                && mayPropose(definition.scope());
        if (!keeps && !proposes) {
            throw new NotPermitted();
        }
    }

    boolean sees(DefinitionScope scope) {
        return LibraryReach.of(caller.reach()).sees(scope);
    }
}
