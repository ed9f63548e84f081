package org.jixiao.test;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Keeps the servers' own chatter out of a test's output; what the application says about them stays. */
final class QuietLogs {

    /** A logger that nobody holds may be collected, and its level with it. */
    private static final List<Logger> SILENCED = Stream.of(
                    "kafka",
                    "state.change.logger",
                    "org.apache.kafka",
                    "io.zonky.test.db.postgres",
                    "com.yammer.metrics",
                    "org.eclipse.jetty")
            .map(Logger::getLogger)
            .toList();

    private QuietLogs() {}

    static void apply() {
        SILENCED.forEach(logger -> logger.setLevel(Level.OFF));
    }
}
