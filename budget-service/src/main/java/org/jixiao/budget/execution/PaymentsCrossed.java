package org.jixiao.budget.execution;

import java.time.Duration;
import java.util.Optional;
import org.jixiao.platform.problem.Refusal;

/** 409: another request recorded one of the references for another project at the same moment; sent again, it is told which. */
final class PaymentsCrossed extends Refusal {

    PaymentsCrossed() {
        super(409, "payments-crossed");
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.of(Duration.ofSeconds(1));
    }
}
