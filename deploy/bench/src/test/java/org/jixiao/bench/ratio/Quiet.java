package org.jixiao.bench.ratio;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Programs that have nothing left to do. A service that has just become busy is compiled behind its work; measured before that is
 * done, it is its compiler that is measured.
 */
final class Quiet {

    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final Duration LOOK = Duration.ofSeconds(2);
    /** What is taken at most between two looks, of all processors together: heartbeats and polls. */
    private static final Duration ALMOST_NOTHING = Duration.ofMillis(300);

    private Quiet() {}

    /** Returns when all that was started from here rests. */
    static void awaitIt() {
        AtomicReference<Duration> before = new AtomicReference<>(taken());
        await().atMost(LONGEST).pollDelay(LOOK).pollInterval(LOOK).until(() -> {
            Duration now = taken();
            return now.minus(before.getAndSet(now)).compareTo(ALMOST_NOTHING) < 0;
        });
    }

    private static Duration taken() {
        return ProcessHandle.current()
                .descendants()
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }
}
