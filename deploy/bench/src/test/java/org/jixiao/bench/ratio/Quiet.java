package org.jixiao.bench.ratio;

import static org.awaitility.Awaitility.await;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * A machine with nothing left to do. A service that has just become busy is compiled behind its work; measured before that is done, it
 * is its compiler that is measured.
 */
final class Quiet {

    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final Duration LOOK = Duration.ofSeconds(2);
    /** The share of all processors that heartbeats and polls take. */
    private static final double ALMOST_NOTHING = 0.08;

    private Quiet() {}

    /** Returns when the machine rests. */
    static void awaitIt() {
        OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        // The first answer is of the time before, each other of that since the last.
        machine.getCpuLoad();
        await().atMost(LONGEST)
                .pollDelay(LOOK)
                .pollInterval(LOOK)
                .until(machine::getCpuLoad, load -> load >= 0 && load < ALMOST_NOTHING);
    }
}
