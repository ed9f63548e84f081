package org.jixiao.local;

import java.util.List;
import java.util.concurrent.CountDownLatch;

/** {@code deploy/up} in the foreground: starts the platform, shows where it is, and stays until a signal ends it. */
final class Up {

    private final Platform platform;
    private final Progress progress;
    private final List<FirstRun> firstRuns;
    private volatile boolean stopping;

    /**
     * One start.
     *
     * @param firstRuns done once in the life of the data, in this order
     */
    Up(Setup setup, List<FirstRun> firstRuns) {
        this.progress = new Progress(System.out);
        this.platform = new Platform(setup, progress);
        this.firstRuns = firstRuns;
    }

    void run() {
        Thread onSignal = new Thread(this::stop, "stop");
        Runtime.getRuntime().addShutdownHook(onSignal);
        try {
            start();
        } catch (RuntimeException e) {
            // A signal in the middle of a start makes the rest of the start fail; there is nothing to report then.
            if (!stopping) {
                Runtime.getRuntime().removeShutdownHook(onSignal);
                platform.close();
                throw e;
            }
        }
        waitForTheSignal();
    }

    private void start() {
        platform.start();
        Milestones milestones = new Milestones(platform.setup().data());
        firstRuns.forEach(first -> milestones.once(first.name(), () -> first.on(platform, progress)));
        new SummaryTable(platform).print(System.out);
        progress.say("ready; Ctrl-C or deploy/down stops it");
        milestones.ready();
    }

    private void stop() {
        stopping = true;
        progress.say("stopping");
        platform.close();
        new Milestones(platform.setup().data()).forgetReady();
        progress.say("stopped; the data stay in " + platform.setup().data());
    }

    private static void waitForTheSignal() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
