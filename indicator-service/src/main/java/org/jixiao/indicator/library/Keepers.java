package org.jixiao.indicator.library;

import jakarta.enterprise.context.ApplicationScoped;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.access.Role;

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

    /** @throws OutOfReach for a region or department out of sight @throws NotPermitted where the caller's roles do not propose */
    void requireProposing(DefinitionScope scope) {
        requireSeen(scope);
        if (!mayPropose(scope)) {
            throw new NotPermitted("/scope/level");
        }
    }

    /** @throws OutOfReach for a region or department out of sight */
    void requireSeen(DefinitionScope scope) {
        if (!sees(scope)) {
            boolean actsThere = reach().own().contains(scope.division());
            throw new OutOfReach(actsThere ? "/scope/department" : "/scope/division");
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

    /**
     * Whatever state it is in.
     *
     * @param pointers to what of the request leads to it; none where its address does
     * @throws NotPermitted where this is for others to do
     */
    void require(DefinitionAct act, Definition definition, String... pointers) {
        boolean keeps = mayKeep(definition.scope());
        boolean proposes = act != DefinitionAct.ADOPT
                && definition.state() == DefinitionState.PROPOSED
                && mayPropose(definition.scope());
        if (!keeps && !proposes) {
            throw new NotPermitted(pointers);
        }
    }

    boolean sees(DefinitionScope scope) {
        return reach().sees(scope);
    }

    private LibraryReach reach() {
        return LibraryReach.of(caller.reach());
    }
}
