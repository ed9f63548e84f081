package org.jixiao.indicator.target;

import java.time.Duration;
import java.util.Optional;
import org.jixiao.platform.problem.Refusal;

/** 409: only what lies before the bureau can be judged. The submission may still be on its way here. */
final class BudgetNotSubmitted extends Refusal {

    BudgetNotSubmitted() {
        super(409, "budget-not-submitted");
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.of(Duration.ofSeconds(1));
    }
}
