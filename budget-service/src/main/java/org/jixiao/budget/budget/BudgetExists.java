package org.jixiao.budget.budget;

import java.util.Map;
import java.util.UUID;
import org.jixiao.platform.problem.Refusal;

/** 409: a department has one budget a year. */
final class BudgetExists extends Refusal {

    private final UUID budget;

    BudgetExists(UUID budget) {
        super(409, "budget-exists");
        this.budget = budget;
    }

    @Override
    public Map<String, Object> extensions() {
        return Map.of("budget", budget);
    }
}
