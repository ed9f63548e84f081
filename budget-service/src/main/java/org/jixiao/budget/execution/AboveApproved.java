package org.jixiao.budget.execution;

import java.util.Map;
import org.jixiao.budget.contract.Money;
import org.jixiao.platform.problem.Refusal;

/** 409: more than was approved is paid only for a reason. */
final class AboveApproved extends Refusal {

    private final transient Money approved;
    private final transient Money paid;

    AboveApproved(Money approved, Money paid) {
        super(409, "above-approved", approved, paid);
        this.approved = approved;
        this.paid = paid;
    }

    @Override
    public Map<String, Object> extensions() {
        return Map.of("approved", approved, "paid", paid, "left", approved.minus(paid));
    }
}
