package org.jixiao.gateway.route;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Spares a service that does not answer, and its callers the wait: after some failures in a row nobody is let through for a while,
 * then one, whose fate decides.
 */
final class Breaker {
    private final int most;
    private final long restNanos;
    private final LongSupplier nanoTime;
    private int failures;
    private long openedAt;
    private boolean isTrying;

    /**
     * @param most failures in a row, at which it opens
     * @param rest how long it then stays open
     */
    Breaker(int most, Duration rest, LongSupplier nanoTime) {
        this.most = most;
        this.restNanos = rest.toNanos();
        this.nanoTime = nanoTime;
    }

    /** Whether a request may go to the service; who is let through tells how it went. */
    synchronized boolean lets() {
        if (failures < most) {
            return true;
        }
        var now = nanoTime.getAsLong();
        if (now - openedAt < restNanos) {
            return false;
        }
        // Should nothing be heard of this one either, the next tries after another rest.
        openedAt = now;
        isTrying = true;
        return true;
    }

    /** The service has answered, whatever it said. */
    synchronized void answered() {
        failures = 0;
        isTrying = false;
    }

    /** Whether it opens with this failure, or again. */
    synchronized boolean failed() {
        var opens = isTrying || failures == most - 1;
        failures = Math.min(failures + 1, most);
        isTrying = false;
        if (opens) {
            openedAt = nanoTime.getAsLong();
        }
        return opens;
    }

    /** The client has gone before the service could answer: that says nothing about the service. */
    synchronized void abandoned() {
        if (isTrying) {
            isTrying = false;
            openedAt = nanoTime.getAsLong() - restNanos;
        }
    }
}
