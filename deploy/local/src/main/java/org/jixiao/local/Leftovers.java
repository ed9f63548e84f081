package org.jixiao.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What a launcher that was killed left running on its data. */
final class Leftovers {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final DataFolder data;

    Leftovers(DataFolder data) {
        this.data = data;
    }

    /** The names of what had to be stopped; the servers before the database that they use. */
    List<String> stop(PostgresServer postgres) {
        List<String> stopped = new ArrayList<>();
        for (PidFile pid : data.pids()) {
            pid.process().ifPresent(process -> {
                Stop.gracefully(process, PATIENCE);
                stopped.add(pid.name());
            });
            pid.delete();
        }
        if (postgres.stop()) {
            stopped.add("postgres");
        }
        return stopped;
    }
}
