package org.jixiao.local;

import java.io.IOException;
import java.util.List;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;

/** Sends what the servers in the launcher's own process have to say to a file, and keeps it off the console. */
final class ServerLogs implements AutoCloseable {

    private final FileHandler file;
    // Held here, since a logger that nobody holds may be collected and its settings with it.
    private final List<Logger> loggers = Stream.of(
                    "kafka", "org.apache.kafka", "state.change.logger", "com.yammer.metrics", "org.postgresql")
            .map(Logger::getLogger)
            .toList();

    ServerLogs(DataFolder data) {
        try {
            file = new FileHandler(data.log("kafka").toString(), true);
        } catch (IOException e) {
            throw new CannotStart("cannot write to " + data.log("kafka"), e);
        }
        file.setFormatter(new SimpleFormatter());
        loggers.forEach(logger -> {
            logger.setLevel(Level.INFO);
            logger.setUseParentHandlers(false);
            logger.addHandler(file);
        });
    }

    @Override
    public void close() {
        loggers.forEach(logger -> logger.removeHandler(file));
        file.close();
    }
}
