package org.jixiao.local;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends a process: asks first, then insists. */
final class Stop {

    private Stop() {}

    static void gracefully(ProcessHandle process, Duration patience) {
        process.destroy();
        if (!exitsWithin(process, patience)) {
            process.destroyForcibly();
            exitsWithin(process, Duration.ofSeconds(10));
        }
    }

    static boolean exitsWithin(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return !process.isAlive();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }
}
