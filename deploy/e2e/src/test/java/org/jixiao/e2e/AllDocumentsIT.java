package org.jixiao.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.jixiao.test.Needs;
import org.jixiao.test.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Documents of five governments, each in a layout of its own, walk to publication with nothing lost. */
@ExtendWith(Suite.Provider.class)
class AllDocumentsIT {

    private static final Map<String, JsonNode> PUBLISHED = new HashMap<>();
    private static final String REDACTED = "［依法隐去］";

    private final Suite suite;

    AllDocumentsIT(Suite suite) {
        this.suite = suite;
    }

    @Test
    void aDepartmentOnOnePage() throws IOException {
        JsonNode published = published("000", "445200");

        assertThat(redacted("000", published)).isEmpty();
        assertThat(published.path("tasks")).hasSize(19);
        assertThat(published.path("indicators")).hasSize(18);
    }

    @Test
    void twentyOneForms() throws IOException {
        JsonNode published = published("002", "640502");

        // The name of an indicator names a person.
        assertThat(redacted("002", published))
                .containsExactly(cellsOf("002", 203).get(1));
        assertThat(published.toString()).contains(REDACTED);
        assertThat(published.path("projects")).hasSize(21);
    }

    @Test
    void aWholeBudgetInProseAndTables() throws IOException {
        JsonNode published = published("003", "131081");

        assertThat(redacted("003", published)).isEmpty();
        assertThat(published.path("projects")).hasSize(19);
        assertThat(published.path("procurement")).hasSize(4);
        assertThat(published.path("assets")).hasSize(5);
    }

    @Test
    void unitsAndProjectsInOneTable() throws IOException {
        JsonNode published = published("004", "440104");

        // The row of the classified project: its name, its amount, its objective and what it promises.
        assertThat(redacted("004", published)).hasSize(4).isEqualTo(cellsOf("004", 21));
        assertThat(published.path("projects")).hasSize(10);
        assertThat(published.path("withheld").path("projects").asInt()).isEqualTo(1);
    }

    @Test
    @Needs("chromium")
    void everyPageOfAllFiveRendersAndFitsAPhone() throws IOException {
        Set<String> budgets = new HashSet<>();
        for (String[] each : new String[][] {
            {"000", "445200"}, {"001", "130223"}, {"002", "640502"}, {"003", "131081"}, {"004", "440104"}
        }) {
            budgets.add(published(each[0], each[1]).path("id").asText());
        }

        SiteWalk walk = SiteWalk.over(suite.url().toString(), budgets);

        // 13 + 21 + 19 + 10 projects; the first document names tasks only
        List<String> mapped = mapped(budgets);
        assertThat(mapped).hasSize(5 + 63);
        assertThat(walk.opened()).containsAll(mapped);
        assertThat(walk.faults()).isEmpty();
    }

    /** What the site's own map names of these departments' years. */
    private List<String> mapped(Set<String> budgets) {
        return Pattern.compile("<loc>[^<]*?(/departments/[^<]*)</loc>")
                .matcher(suite.citizen().get("/sitemap.xml").body())
                .results()
                .map(found -> found.group(1))
                .filter(address -> budgets.stream().anyMatch(address::contains))
                .toList();
    }

    /** The cells of a document that are not public, each told by its place. */
    private static List<String> redacted(String document, JsonNode published) throws IOException {
        List<String> missing =
                new EveryCell(published).missing(SourceCells.of(Files.readString(Seeds.require(document))));
        List<String> lines = Files.readAllLines(Seeds.require(document));
        for (String cell : missing) {
            int line = 1
                    + IntStream.range(0, lines.size())
                            .filter(i -> SourceCells.of(lines.get(i)).contains(cell))
                            .findFirst()
                            .orElse(-1);
            System.out.printf(
                    "Document %s, line %d: a cell of %d characters is redacted%n", document, line, cell.length());
        }
        return missing;
    }

    private static List<String> cellsOf(String document, int line) throws IOException {
        String text = Files.readAllLines(Seeds.require(document)).get(line - 1);
        return SourceCells.of(text).stream().distinct().toList();
    }

    /** Walked there by whichever test asks first. */
    private JsonNode published(String number, String division) throws IOException {
        JsonNode known = PUBLISHED.get(number);
        JsonNode published = known == null ? walk(number, division) : known;
        PUBLISHED.put(number, published);
        return published;
    }

    private JsonNode walk(String number, String division) throws IOException {
        Path document = Seeds.require(number);
        int status = suite.walk(document, division, "--acknowledge", "经核实无误", "--redact");

        assertThat(status).as("exit status of the walk").isZero();
        JsonNode list = Door.json(suite.citizen().get("/open-data/v1/disclosures?division=" + division))
                .path("items");
        JsonNode item =
                StreamSupport.stream(list.spliterator(), false).findFirst().orElseThrow();
        JsonNode published = Door.json(suite.citizen().get(item.path("href").asText()));
        assertThat(EveryString.untraced(published, Files.readString(document)))
                .as("what nobody wrote")
                .isEmpty();
        EveryFigure.require(suite.citizen(), published, number, Files.readAllLines(document));
        return published;
    }
}
