package org.jixiao.test;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Keeps the chatter of the servers and of the test libraries out of a test's output; what the application says stays. */
final class QuietLogs {

    /** A logger that nobody holds may be collected, and its level with it. */
    private static final List<Logger> SILENCED = Stream.of(
                    "kafka",
                    "state.change.logger",
                    "org.apache.kafka",
                    "io.zonky.test.db.postgres",
                    "com.yammer.metrics",
                    "com.tngtech.archunit",
                    "io.quarkus.test.oidc.server")
            .map(Logger::getLogger)
            .toList();

    /** The application's own Kafka clients live here, and their errors matter. */
    private static final Logger CLIENTS = Logger.getLogger("org.apache.kafka.clients");

    private QuietLogs() {}

    static void apply() {
        SILENCED.forEach(logger -> logger.setLevel(Level.OFF));
        CLIENTS.setLevel(Level.SEVERE);
    }
}
