package org.jixiao.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready while an event waits for something that is away. */
@Readiness
@ApplicationScoped
class ConsumerReadiness implements HealthCheck {

    private final AtomicBoolean waiting = new AtomicBoolean();

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("events").status(!waiting.get()).build();
    }

    /** True if all was well until now. */
    boolean troubled() {
        return !waiting.getAndSet(true);
    }

    /** True if it was not. */
    boolean recovered() {
        return waiting.getAndSet(false);
    }
}
