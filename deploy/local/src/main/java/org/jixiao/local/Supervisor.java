package org.jixiao.local;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Starts a server again that died, and says so. One that dies again and again is given longer and longer pauses. */
final class Supervisor implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration HEALTHY = Duration.ofMinutes(1);
    private static final long LONGEST_PAUSE_MS = 30_000;

    /** Ctrl-C reaches every process of a terminal at once: the pause lets the launcher notice before it revives what is to end. */
    private static final long FIRST_PAUSE_MS = 500;

    private record Deaths(int inARow, long lastNanos) {

        static final Deaths NONE = new Deaths(0, 0);

        Deaths another() {
            long now = System.nanoTime();
            boolean recent = inARow > 0 && now - lastNanos < HEALTHY.toNanos();
            return new Deaths(recent ? inARow + 1 : 1, now);
        }

        long pauseMs() {
            return Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS << Math.min(inARow - 1, 10));
        }
    }

    private final Progress progress;
    private final Map<String, Deaths> deaths = new ConcurrentHashMap<>();
    private final ScheduledExecutorService hands = Executors.newScheduledThreadPool(4, work -> {
        Thread thread = new Thread(work, "supervisor");
        thread.setDaemon(true);
        return thread;
    });

    Supervisor(Progress progress) {
        this.progress = progress;
    }

    void watch(ChildProcess child) {
        child.onDeath(status -> revive(child, status));
    }

    private synchronized void revive(ChildProcess child, int status) {
        if (hands.isShutdown()) {
            return;
        }
        Deaths counted = deaths.merge(child.name(), Deaths.NONE.another(), (known, first) -> known.another());
        ScheduledFuture<?> planned = hands.schedule(
                () -> {
                    progress.say(child.name() + " died (status " + status + "), starting it again");
                    restart(child);
                },
                counted.pauseMs(),
                TimeUnit.MILLISECONDS);
        assert !planned.isCancelled();
    }

    private void restart(ChildProcess child) {
        try {
            child.start();
            child.awaitReady(PATIENCE);
            progress.say(child.name() + " ready again");
        } catch (CannotStart e) {
            // If it died once more, that has already called us; if it only is slow, the operator should know.
            progress.say(e.line());
        }
    }

    @Override
    public synchronized void close() {
        hands.shutdownNow();
    }
}
