package org.jixiao.budget.execution;

import java.util.Map;
import org.jixiao.budget.contract.Money;
import org.jixiao.platform.problem.Refusal;

/** 409: no more comes back than was paid. */
final class RefundTooLarge extends Refusal {

    private final transient Money paid;

    RefundTooLarge(Money paid) {
        super(409, "refund-too-large", paid);
        this.paid = paid;
    }

    @Override
    public Map<String, Object> extensions() {
        return Map.of("paid", paid);
    }
}
