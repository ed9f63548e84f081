package org.jixiao.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a service measures of itself, as Prometheus reads it. The names in words of the domain are committed as
 * {@code metrics.txt} of the module ({@code -Dmetrics.write=true} writes it): alerts and dashboards rely on them.
 *
 * @param text what {@code /q/metrics} says
 */
public record Metrics(String text) {

    /** Families that every service has beside its own, because of what it is made of; those that alerts and dashboards may name. */
    public static final List<String> OF_EVERY_SERVICE = List.of(
            "http_server_requests_seconds",
            "jvm_memory_used_bytes",
            "jvm_memory_max_bytes",
            "jvm_gc_pause_seconds",
            "process_cpu_usage",
            "process_uptime_seconds");

    private static final Path FILE = Path.of("metrics.txt");
    private static final String OURS = "jixiao_";

    /** Fails where the names, or what is said of them, differ from those that are committed. */
    public void areAsCommitted() throws IOException {
        String described = text.lines()
                .filter(line -> line.startsWith("# HELP " + OURS) || line.startsWith("# TYPE " + OURS))
                .sorted()
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        if (Boolean.getBoolean("metrics.write")) {
            Files.writeString(FILE, described);
        }
        assertThat(FILE).as("-Dmetrics.write=true writes it").exists();
        assertThat(described.lines())
                .as("what the service measures; -Dmetrics.write=true writes it")
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(Files.readAllLines(FILE));
    }

    /** What is measured under a name; with tags as they are written: {@code name{tag="value"}}. */
    public double value(String sample) {
        return text.lines()
                .filter(line -> line.startsWith(sample + " "))
                .map(line -> Double.valueOf(line.substring(sample.length() + 1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is measured as " + sample + " in\n" + text));
    }

    /** Whether anything is measured under a family's name. */
    public boolean holds(String family) {
        return text.lines().anyMatch(line -> line.startsWith("# TYPE " + family + " "));
    }
}
