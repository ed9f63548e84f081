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
        List<PidFile> written = data.pids();
        List<PidFile> running =
                written.stream().filter(pid -> pid.process().isPresent()).toList();
        Stop.gracefully(running.stream().flatMap(pid -> pid.process().stream()).toList(), PATIENCE);
        written.forEach(PidFile::delete);
        List<String> stopped =
                new ArrayList<>(running.stream().map(PidFile::name).toList());
        if (postgres.stop()) {
            stopped.add("postgres");
        }
        return stopped;
    }
}
