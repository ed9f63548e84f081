package org.jixiao.local;

import java.time.Duration;
import java.util.List;

/** Ends processes: asks first, then insists. */
final class Stop {

    private static final Duration AFTER_INSISTING = Duration.ofSeconds(10);

    private Stop() {}

    static void gracefully(ProcessHandle process, Duration patience) {
        gracefully(List.of(process), patience);
    }

    static void gracefully(List<ProcessHandle> processes, Duration patience) {
        processes.forEach(ProcessHandle::destroy);
        if (!exitWithin(processes, patience)) {
            forcibly(processes);
        }
    }

    static void forcibly(List<ProcessHandle> processes) {
        processes.forEach(ProcessHandle::destroyForcibly);
        exitWithin(processes, AFTER_INSISTING);
    }

    /** Looks again and again: {@code onExit} is slow to notice the end of a process that is no child of this one. */
    private static boolean exitWithin(List<ProcessHandle> processes, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (processes.stream().anyMatch(ProcessHandle::isAlive)) {
            if (System.nanoTime() > end) {
                return false;
            }
            Readiness.pause(Duration.ofMillis(20));
        }
        return true;
    }
}
