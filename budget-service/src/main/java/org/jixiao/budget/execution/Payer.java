package org.jixiao.budget.execution;

import io.quarkus.security.ForbiddenException;
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

    static final String SCOPE_WORD = "payments:write";

    private final Caller caller;

    Payer(Caller caller) {
        this.caller = caller;
    }

    /** @throws ForbiddenException where the caller records none at all */
    Caller.Reach reach() {
        boolean partner = caller.is(Role.PARTNER_SYSTEM) && caller.may(SCOPE_WORD);
        if (!partner && !caller.is(Role.FINANCE_REVIEWER)) {
            throw new ForbiddenException();
        }
        Scope scope = caller.scope();
        return new Caller.Reach(scope.divisions(), partner ? scope.departments() : Set.of());
    }

    String subject() {
        return caller.subject();
    }
}
