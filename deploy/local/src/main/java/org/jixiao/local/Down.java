package org.jixiao.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** {@code deploy/down}: stops what was started on one data folder, and nothing else. */
final class Down {

    static final String USAGE = "usage: deploy/down [--data DIR]";

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Path folder;
    private final Checkout checkout;
    private final Progress progress;

    Down(Path folder, Checkout checkout, Progress progress) {
        this.folder = folder;
        this.checkout = checkout;
        this.progress = progress;
    }

    void run() {
        if (!Files.exists(folder)) {
            progress.say("nothing runs: there is no " + folder);
            return;
        }
        DataFolder.pidOf(folder, DataFolder.LAUNCHER).process().ifPresent(launcher -> {
            progress.say("stopping the platform on " + folder);
            Stop.gracefully(launcher, PATIENCE);
        });
        try (DataFolder data = DataFolder.open(folder)) {
            new Leftovers(data)
                    .stop(new PostgresServer(PostgresBinaries.in(checkout.programs()), data))
                    .forEach(name -> progress.say("stopped " + name + ", left over"));
        }
        progress.say("nothing runs on " + folder);
    }
}
