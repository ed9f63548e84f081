package org.jixiao.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a walk tells the person who watches it: each step with the time since the start, each finding, each decision. */
public final class Story {

    private final PrintStream out;
    private final long start = System.nanoTime();

    public Story(PrintStream out) {
        this.out = out;
    }

    public void step(String line) {
        double seconds = (System.nanoTime() - start) / 1e9;
        out.printf(Locale.ROOT, "%7.1f s  %s%n", seconds, line);
    }

    public void finding(JsonNode finding) {
        note(finding.path("severity").asText() + " " + finding.path("rule").asText() + where(finding.path("place"))
                + "  " + finding.path("message").path("zh").asText());
    }

    /** The sheet or the page, and the line; what is null is not told. */
    private static String where(JsonNode place) {
        return Stream.of("sheet", "page", "line")
                .filter(part -> place.hasNonNull(part))
                .map(part -> " " + part + " " + place.path(part).asText())
                .collect(Collectors.joining());
    }

    public void note(String line) {
        out.println("             " + line);
    }

    public void trouble(String line) {
        out.println("         ✗  " + line);
    }
}
