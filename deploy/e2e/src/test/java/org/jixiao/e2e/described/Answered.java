package org.jixiao.e2e.described;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How often each operation was answered with each status, and by which tests it was asked. Each process writes what it saw; together
 * that is what all of them saw.
 */
public final class Answered {

    private static final String TESTS = "# asked by: ";
    private static final String NEVER = "never";

    private final Map<String, Map<String, Integer>> statuses = new TreeMap<>();
    private final Set<String> tests = new TreeSet<>();

    /** @param operations all that there are */
    public Answered(Collection<String> operations) {
        operations.forEach(operation -> statuses.put(operation, new TreeMap<>()));
    }

    /** All that the files of a folder say. */
    public static Answered in(Path folder) {
        Answered all = new Answered(List.of());
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.sorted().forEach(all::add);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return all;
    }

    public synchronized void with(String operation, int status) {
        statuses.computeIfAbsent(operation, any -> new TreeMap<>()).merge(String.valueOf(status), 1, Integer::sum);
    }

    public synchronized void askedBy(String test) {
        tests.add(test);
    }

    public synchronized Set<String> tests() {
        return Set.copyOf(tests);
    }

    /** Those that were done at least once: answered with 2xx. */
    public synchronized Set<String> done() {
        return statuses.entrySet().stream()
                .filter(operation -> operation.getValue().keySet().stream().anyMatch(status -> status.startsWith("2")))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The others: whatever was asked of them, they refused. */
    public synchronized Set<String> neverDone() {
        Set<String> never = new TreeSet<>(statuses.keySet());
        never.removeAll(done());
        return never;
    }

    /** A row for each operation: its id, then each status and how often, as {@code 200×7}. */
    public synchronized void write(Path file) {
        String rows = statuses.entrySet().stream()
                .map(operation -> operation.getKey() + "\t" + counts(operation.getValue()) + "\n")
                .collect(Collectors.joining());
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, TESTS + String.join(" ", tests) + "\n" + rows);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static String counts(Map<String, Integer> statuses) {
        return statuses.isEmpty()
                ? NEVER
                : statuses.entrySet().stream()
                        .map(status -> status.getKey() + "×" + status.getValue())
                        .collect(Collectors.joining(" "));
    }

    private void add(Path file) {
        try {
            Files.readAllLines(file).forEach(this::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private synchronized void add(String line) {
        if (line.startsWith(TESTS)) {
            tests.addAll(List.of(line.substring(TESTS.length()).split(" ", -1)));
            return;
        }
        String[] cells = line.split("\t", 2);
        Map<String, Integer> counts = statuses.computeIfAbsent(cells[0], any -> new TreeMap<>());
        Stream.of(cells[1].split(" ", -1))
                .filter(count -> !count.equals(NEVER))
                .map(count -> count.split("×", 2))
                .forEach(count -> counts.merge(count[0], Integer.parseInt(count[1]), Integer::sum));
    }
}
