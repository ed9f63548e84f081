package org.jixiao.local.client;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Asks again until something is so. Other services learn of an act through events, a moment later; a restarted one takes longer. */
public final class Patience {

    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private Patience() {}

    /** @throws Stopped if it is not so after three minutes */
    public static <T> T until(String what, Supplier<Optional<T>> attempt) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (System.nanoTime() < end) {
            Optional<T> result = attempt.get();
            if (result.isPresent()) {
                return result.get();
            }
            pause();
        }
        throw new Stopped("waited " + LIMIT.toMinutes() + " minutes in vain for " + what);
    }

    private static void pause() {
        try {
            if (new CountDownLatch(1).await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("nobody counts down");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stopped("interrupted");
        }
    }
}
