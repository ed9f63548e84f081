package org.jixiao.budget.account;

import java.time.Duration;
import java.util.Optional;
import org.jixiao.platform.problem.Refusal;

/** 503: the identity server is away for a moment, or does not let this service in. */
final class IdentityAway extends Refusal {

    private static final Duration A_WHILE = Duration.ofSeconds(10);

    IdentityAway(String cause) {
        super(503, "identity-away");
        initCause(new IllegalStateException(cause));
    }

    IdentityAway(Throwable cause) {
        super(503, "identity-away");
        initCause(cause);
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.of(A_WHILE);
    }
}
