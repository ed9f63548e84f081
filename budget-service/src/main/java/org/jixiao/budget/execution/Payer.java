package org.jixiao.budget.execution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.access.Role;
import org.jixiao.platform.access.Scope;

/**
 * Who records payments: a partner system (the treasury's) whose token was issued for it, as far as its account reaches; and
 * a finance reviewer, within the division, who sets a single one right.
 */
@ApplicationScoped
class Payer {

    /** What a partner's token has to name. */
    static final String SCOPE_WORD = "payments:write";

    private final Caller caller;

    Payer(Caller caller) {
        this.caller = caller;
    }

    /** Who records none at all does not get as far as this. */
    Caller.Reach reach() {
        boolean partner = caller.is(Role.PARTNER_SYSTEM) && caller.may(SCOPE_WORD);
        Scope scope = caller.scope();
        return new Caller.Reach(scope.divisions(), partner ? scope.departments() : Set.of());
    }

    String subject() {
        return caller.subject();
    }
}
