package org.jixiao.budget.budget;

import org.jixiao.platform.audit.Audit;
import org.jspecify.annotations.Nullable;

/** How acts on a budget stand in the audit trail. */
public final class BudgetActs {

    private BudgetActs() {}

    public static Audit.Act of(String verb, DepartmentBudget budget, @Nullable String reason) {
        return on(verb, "budget/" + budget.id(), budget, budget.sequence(), reason);
    }

    /** An act on something that belongs to a budget. */
    public static Audit.Act on(
            String verb, String subject, DepartmentBudget budget, long sequence, @Nullable String reason) {
        return new Audit.Act(
                verb, subject, budget.division(), budget.department().code(), sequence, reason);
    }
}
