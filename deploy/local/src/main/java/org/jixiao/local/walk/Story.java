package org.jixiao.local.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.Locale;

/** What a walk tells the person who watches it: each step with the time since the start, each finding, each decision. */
final class Story {

    private final PrintStream out;
    private final long start = System.nanoTime();

    Story(PrintStream out) {
        this.out = out;
    }

    void step(String line) {
        double seconds = (System.nanoTime() - start) / 1e9;
        out.printf(Locale.ROOT, "%7.1f s  %s%n", seconds, line);
    }

    void finding(JsonNode finding) {
        JsonNode place = finding.path("place");
        String where =
                place.path("line").isNumber() ? " line " + place.path("line").asInt() : "";
        note(finding.path("severity").asText() + " " + finding.path("rule").asText() + where + "  "
                + finding.path("message").path("zh").asText());
    }

    void note(String line) {
        out.println("             " + line);
    }

    void trouble(String line) {
        out.println("         ✗  " + line);
    }
}
