package org.jixiao.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** A server of the platform that runs as a process of its own: started, waited for, stopped, started again. */
final class ChildProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Settings of whoever calls the launcher must not leak into the servers. */
    private static final List<String> OURS = List.of("QUARKUS_", "KAFKA_", "JIXIAO_", "KC_");

    /**
     * How it is started and recognised.
     *
     * @param ready answers 200 when the server can do its work
     */
    record Program(String name, List<String> command, Map<String, String> environment, URI ready) {}

    private final Program program;
    private final Path folder;
    private final Path log;
    private final PidFile pid;
    private boolean closed;
    private @Nullable Process process;
    private IntConsumer onDeath = status -> {};

    ChildProcess(Program program, DataFolder data) {
        this.program = program;
        this.folder = data.root();
        this.log = data.log(program.name());
        this.pid = data.pidOf(program.name());
    }

    String name() {
        return program.name();
    }

    Path log() {
        return log;
    }

    /** Who wants to know when it ends without having been asked to. */
    synchronized void onDeath(IntConsumer listener) {
        onDeath = listener;
    }

    /** Nothing happens when the platform is already being stopped. */
    synchronized void start() {
        if (closed) {
            return;
        }
        ProcessBuilder builder = new ProcessBuilder(program.command())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(key -> OURS.stream().anyMatch(key::startsWith));
        builder.environment().putAll(program.environment());
        try {
            Process started = builder.start();
            process = started;
            pid.write(started.toHandle());
            CompletableFuture<Void> watch = started.onExit().thenAccept(this::ended);
            assert !watch.isCancelled();
        } catch (IOException e) {
            throw new CannotStart("cannot start " + name() + ": " + e.getMessage(), e);
        }
    }

    private void ended(Process ended) {
        IntConsumer listener;
        synchronized (this) {
            // After stop() it is no longer the process in charge.
            listener = ended.equals(process) ? onDeath : status -> {};
        }
        listener.accept(ended.exitValue());
    }

    void awaitReady(Duration patience) {
        Readiness.await(
                program.ready(),
                patience,
                this::requireAlive,
                () -> name() + " is not ready after " + patience.toSeconds() + " s; see " + log);
    }

    private synchronized void requireAlive() {
        Process current = process;
        if (current == null || !current.isAlive()) {
            throw new CannotStart(name() + " stopped" + (current == null ? "" : " with status " + current.exitValue())
                    + " before it was ready; see " + log);
        }
    }

    /** Without warning, as a power failure would. */
    synchronized void kill() {
        if (process != null) {
            Stop.forcibly(List.of(process.toHandle()));
        }
    }

    synchronized void stop() {
        Process stopping = process;
        if (stopping != null) {
            process = null;
            Stop.gracefully(stopping.toHandle(), PATIENCE);
            pid.delete();
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        stop();
    }
}
