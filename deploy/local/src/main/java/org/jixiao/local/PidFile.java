package org.jixiao.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Which process was started: its number and when it began. A number alone says nothing after a restart of the machine, when another program
 * may carry it.
 */
record PidFile(Path file) {

    /** Systems keep a process's start to the second or so. */
    private static final Duration TOLERANCE = Duration.ofSeconds(3);

    /** Of the process: the file's name without its ending. */
    String name() {
        return file.getFileName().toString().replace(".pid", "");
    }

    void write(ProcessHandle process) {
        try {
            Files.writeString(file, process.pid() + "\n" + startOf(process).toEpochMilli() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The very process that was written down, if it still runs. */
    Optional<ProcessHandle> process() {
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            return lines.size() < 2
                    ? Optional.empty()
                    : process(Long.parseLong(lines.get(0)), Instant.ofEpochMilli(Long.parseLong(lines.get(1))));
        } catch (IOException | NumberFormatException e) {
            // Half written by a launcher that was killed just then: it names nobody.
            return Optional.empty();
        }
    }

    static Optional<ProcessHandle> process(long pid, Instant started) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process ->
                        Duration.between(startOf(process), started).abs().compareTo(TOLERANCE) <= 0);
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
