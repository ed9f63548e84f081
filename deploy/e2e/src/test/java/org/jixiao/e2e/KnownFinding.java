package org.jixiao.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Something that is wrong with a real document: a row of {@code findings.tsv}.
 *
 * @param id document and number
 * @param severity E, W or I
 * @param owner who is to find it: reader, budget, indicator or disclosure
 * @param at lines where it is to be found
 * @param anywhere true where no row stands there, so that any place in the same form is right
 * @param rules that tell of it
 * @param lines all that it is about
 * @param reason why a machine tells it only in part, or not; empty where it does
 */
record KnownFinding(
        String id,
        char severity,
        String owner,
        List<Integer> at,
        boolean anywhere,
        Set<String> rules,
        Set<Integer> lines,
        String reason) {

    static List<KnownFinding> all() throws IOException {
        try (InputStream bytes = Objects.requireNonNull(KnownFinding.class.getResourceAsStream("findings.tsv"))) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("id\t"))
                    .map(line -> of(line.split("\t", -1)))
                    .toList();
        }
    }

    private static KnownFinding of(String[] cells) {
        boolean anywhere = cells[4].startsWith("~");
        List<Integer> at = numbers(cells[4].replace("~", "")).toList();
        return new KnownFinding(
                cells[0],
                cells[1].charAt(0),
                cells[3],
                at,
                anywhere,
                Stream.concat(Stream.of(cells[2]), Arrays.stream(cells[5].split(" ", -1)))
                        .filter(rule -> !rule.isEmpty())
                        .collect(Collectors.toSet()),
                Stream.concat(at.stream(), numbers(cells[6])).collect(Collectors.toSet()),
                cells[7]);
    }

    private static Stream<Integer> numbers(String text) {
        return Arrays.stream(text.split(",", -1))
                .filter(part -> !part.isEmpty())
                .flatMap(part -> {
                    String[] ends = part.split("-", -1);
                    return IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]))
                            .boxed();
                });
    }

    String document() {
        return id.substring(0, 3);
    }

    boolean isErrorOrWarning() {
        return severity != 'I';
    }

    /** Whether what was found tells of this. */
    boolean isToldBy(SeenFinding seen) {
        return rules.contains(seen.rule())
                && (seen.isOfWholeForm() && anywhere && at.stream().anyMatch(seen::reaches)
                        || seen.line() != null && lines.contains(seen.line()));
    }

    /** Whether its owner tells it there. The reader tells as a remark what it has mended; a rule warns. */
    boolean isToldAt(int line, SeenFinding seen) {
        boolean told = seen.owner().equals(owner) && (owner.equals("reader") || seen.isErrorOrWarning());
        return told && isToldBy(seen) && (anywhere || Objects.equals(seen.line(), line));
    }
}
