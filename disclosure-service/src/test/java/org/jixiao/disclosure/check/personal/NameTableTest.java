package org.jixiao.disclosure.check.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** How many of the names in a table of lines are found, and how much else is: {@code names.tsv}. */
class NameTableTest {

    private static final PersonNames RULE = new PersonNames(new NameTagger()::tag);

    /** @param named whom it names, all of them */
    private record Line(String words, List<String> named) {

        static Line of(String row) {
            String[] cells = row.split("\\t", -1);
            return new Line(
                    cells[0],
                    Arrays.stream(cells[1].split("\\|", -1))
                            .filter(name -> !name.isEmpty())
                            .toList());
        }

        List<String> found() {
            return RULE.in(words).toList();
        }

        long right() {
            return found().stream().filter(named::contains).count();
        }
    }

    @Test
    void namesAreFoundAndLittleElseIs() throws IOException {
        List<Line> lines = lines();

        long named = lines.stream().mapToLong(line -> line.named().size()).sum();
        long found = lines.stream().mapToLong(line -> line.found().size()).sum();
        long right = lines.stream().mapToLong(Line::right).sum();

        System.out.printf(
                Locale.ROOT,
                "names in %d lines: precision %d of %d, recall %d of %d%n",
                lines.size(),
                right,
                found,
                right,
                named);
        lines.stream()
                .filter(line -> line.right()
                        < Math.max(line.named().size(), line.found().size()))
                .forEach(line -> System.out.println("  " + line + " found " + line.found()));
        assertThat(lines).hasSizeGreaterThan(400);
        assertThat(right * 100).as("precision").isGreaterThanOrEqualTo(found * 98);
        assertThat(right * 100).as("recall").isGreaterThanOrEqualTo(named * 95);
    }

    private static List<Line> lines() throws IOException {
        try (InputStream table = Objects.requireNonNull(NameTableTest.class.getResourceAsStream("names.tsv"))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Line::of)
                    .toList();
        }
    }
}
