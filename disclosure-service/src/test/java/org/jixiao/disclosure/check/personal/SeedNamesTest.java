package org.jixiao.disclosure.check.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
import org.jixiao.test.NeedsSeeds;
import org.jixiao.test.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tagger on five real documents: one person is named in them, on line 203 of 002. */
@NeedsSeeds
class SeedNamesTest {

    private final PersonNames rule = new PersonNames(new NameTagger()::tag);

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "003", "004"})
    void noPlaceOrOfficeIsTakenForAPerson(String document) throws IOException {
        assertThat(linesWithNames(document)).isEmpty();
    }

    @Test
    void theOnePersonNamedIsFound() throws IOException {
        assertThat(linesWithNames("002")).containsExactly(203);
    }

    private List<Integer> linesWithNames(String document) throws IOException {
        List<String> lines = Files.readAllLines(Seeds.require(document), StandardCharsets.UTF_8);
        return IntStream.range(0, lines.size())
                .filter(i -> rule.in(lines.get(i)).findAny().isPresent())
                .mapToObj(i -> i + 1)
                .toList();
    }
}
