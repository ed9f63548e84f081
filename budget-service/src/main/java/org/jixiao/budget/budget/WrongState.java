package org.jixiao.budget.budget;

import java.util.Map;
import org.jixiao.platform.problem.Refusal;

/** 409: this step does not lead on from where the budget is. */
final class WrongState extends Refusal {

    private final BudgetState state;

    WrongState(BudgetState state) {
        super(409, "wrong-state");
        this.state = state;
    }

    @Override
    public Map<String, Object> extensions() {
        return Map.of("state", state);
    }
}
