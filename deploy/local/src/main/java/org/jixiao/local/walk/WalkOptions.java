package org.jixiao.local.walk;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a walk is asked to do.
 *
 * @param department name of the department; null to take what the reader proposes
 * @param division code of the division; null to take what the reader proposes
 * @param year fiscal year; null to take what the reader proposes
 * @param acknowledge the reason given for findings that wait for one; null to stop at them
 * @param redact whether personal data is replaced before publication
 */
record WalkOptions(
        int port,
        @Nullable String department,
        @Nullable String division,
        @Nullable Integer year,
        @Nullable String acknowledge,
        boolean redact,
        List<Path> documents) {

    static final String USAGE =
            "usage: deploy/walk [--port N] [--department NAME] [--division CODE] [--year Y] [--acknowledge REASON]"
                    + " [--redact] DOCUMENT…";

    private static final int DEFAULT_PORT = 8080;

    /** @throws IllegalArgumentException with a line for the person who typed it */
    static WalkOptions parse(List<String> arguments) {
        int port = DEFAULT_PORT;
        String department = null;
        String division = null;
        Integer year = null;
        String acknowledge = null;
        boolean redact = false;
        List<Path> documents = new ArrayList<>();
        Deque<String> rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            String word = rest.pop();
            switch (word) {
                case "--port" -> port = number(word, rest);
                case "--department" -> department = value(word, rest);
                case "--division" -> division = value(word, rest);
                case "--year" -> year = number(word, rest);
                case "--acknowledge" -> acknowledge = value(word, rest);
                case "--redact" -> redact = true;
                default -> documents.add(document(word));
            }
        }
        if (documents.isEmpty()) {
            throw new IllegalArgumentException(USAGE);
        }
        return new WalkOptions(port, department, division, year, acknowledge, redact, List.copyOf(documents));
    }

    private static Path document(String word) {
        if (word.startsWith("--")) {
            throw new IllegalArgumentException("unknown option " + word + "; " + USAGE);
        }
        return Path.of(word);
    }

    private static String value(String option, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new IllegalArgumentException(option + " wants a value; " + USAGE);
        }
        return rest.pop();
    }

    private static int number(String option, Deque<String> rest) {
        String text = value(option, rest);
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(option + " wants a number, not " + text, e);
        }
    }
}
