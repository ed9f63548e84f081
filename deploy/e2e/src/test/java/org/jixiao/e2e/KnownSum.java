package org.jixiao.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Arithmetic that holds in a real document: a row of {@code silence.tsv}.
 *
 * @param kinds how the codes of rules begin that would speak of it
 * @param holds the sum, for a person to look it up
 */
record KnownSum(String document, int from, int to, List<String> kinds, String holds) {

    static List<KnownSum> of(String document) throws IOException {
        try (InputStream bytes = Objects.requireNonNull(KnownSum.class.getResourceAsStream("silence.tsv"))) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(document + "\t"))
                    .map(line -> of(line.split("\t", -1)))
                    .toList();
        }
    }

    private static KnownSum of(String[] cells) {
        String[] ends = cells[1].split("-", -1);
        return new KnownSum(
                cells[0],
                Integer.parseInt(ends[0]),
                Integer.parseInt(ends[1]),
                List.of(cells[2].split(" ", -1)),
                cells[3]);
    }

    /** Whether somebody finds fault with it: at one of its lines, or in a form that begins there. */
    boolean isDoubtedBy(SeenFinding seen) {
        int line = seen.line() == null ? seen.first() : seen.line();
        return from <= line
                && line <= to
                && seen.isErrorOrWarning()
                && kinds.stream().anyMatch(seen.rule()::startsWith);
    }
}
