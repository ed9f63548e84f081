package org.jixiao.budget.budget;

import java.util.Map;
import org.jixiao.platform.problem.Refusal;

/** 409: what is submitted or approved stands as it is. */
final class BudgetFrozen extends Refusal {

    private final BudgetState state;

    BudgetFrozen(BudgetState state) {
        super(409, "budget-frozen");
        this.state = state;
    }

    @Override
    public Map<String, Object> extensions() {
        return Map.of("state", state);
    }
}
