package org.jixiao.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Prometheus's own reading of rules. What it refuses is an {@link AssertionError} that says why. */
final class Promtool {

    private static final String RULES = "alerts.yaml";

    private Promtool() {}

    /** That Prometheus would load them. */
    static void check(JsonNode rules) throws IOException, InterruptedException {
        Path file = folder().resolve(RULES);
        write(rules, file);
        run("check", file);
    }

    /** That they ring, and are silent, as cases say that name {@code alerts.yaml} as their rules. */
    static void test(JsonNode rules, Path cases) throws IOException, InterruptedException {
        Path folder = folder();
        write(rules, folder.resolve(RULES));
        run("test", Files.copy(cases, folder.resolve("cases.yaml"), StandardCopyOption.REPLACE_EXISTING));
    }

    private static Path folder() throws IOException {
        return Files.createDirectories(Path.of("target", "promtool"));
    }

    /** JSON is YAML. */
    private static void write(JsonNode rules, Path file) throws IOException {
        new JsonMapper().writeValue(file.toFile(), rules);
    }

    private static void run(String what, Path file) throws IOException, InterruptedException {
        Process promtool = new ProcessBuilder("promtool", what, "rules", file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(promtool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (promtool.waitFor() != 0) {
            throw new AssertionError(said);
        }
    }
}
