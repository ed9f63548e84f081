package org.jixiao.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jixiao.local.walk.SignIn;
import org.jixiao.local.walk.Walk;
import org.jixiao.test.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Documents of five governments, each in a layout of its own, walk to publication with nothing lost. */
@ExtendWith(Suite.Provider.class)
class AllDocumentsIT {

    private static final String REDACTED = "［依法隐去］";

    private final Suite suite;

    AllDocumentsIT(Suite suite) {
        this.suite = suite;
    }

    @Test
    void aDepartmentOnOnePage() throws IOException {
        JsonNode published = walk("000", "445200");

        assertThat(missing("000", published)).isEmpty();
        assertThat(published.path("tasks")).hasSize(19);
        assertThat(published.path("indicators")).hasSize(18);
    }

    @Test
    void twentyOneForms() throws IOException {
        JsonNode published = walk("002", "640502");

        // One cell names a person.
        assertThat(missing("002", published)).hasSize(1);
        assertThat(published.toString()).contains(REDACTED);
        assertThat(published.path("projects")).hasSize(21);
    }

    @Test
    void aWholeBudgetInProseAndTables() throws IOException {
        JsonNode published = walk("003", "131081");

        assertThat(missing("003", published)).isEmpty();
        assertThat(published.path("projects")).hasSize(19);
        assertThat(published.path("procurement")).hasSize(4);
        assertThat(published.path("assets")).hasSize(5);
    }

    @Test
    void unitsAndProjectsInOneTable() throws IOException {
        JsonNode published = walk("004", "440104");

        // The row of the classified project is withheld: its name and its amount, which no other row has, and what it
        // promises.
        assertThat(missing("004", published)).isNotEmpty().allSatisfy(cell -> assertThat(cell)
                .matches("11\\.70|.*（AK）|.*涉密.*|1、1-产出指标.*大于等于2台。"));
        assertThat(published.path("projects")).hasSize(10);
        assertThat(published.path("withheld").path("projects").asInt()).isEqualTo(1);
    }

    private static List<String> missing(String document, JsonNode published) throws IOException {
        return new EveryCell(published).missing(SourceCells.of(Files.readString(Seeds.require(document))));
    }

    private JsonNode walk(String number, String division) throws IOException {
        Path document = Seeds.require(number);
        int status = Walk.run(
                List.of(
                        "--port",
                        String.valueOf(suite.url().getPort()),
                        "--division",
                        division,
                        "--acknowledge",
                        "经核实无误",
                        "--redact",
                        document.toString()),
                new SignIn(suite.users().client(), suite.users().password()),
                System.out);

        assertThat(status).as("exit status of the walk").isZero();
        JsonNode list = Door.json(suite.citizen().get("/open-data/v1/disclosures?division=" + division))
                .path("items");
        JsonNode item =
                StreamSupport.stream(list.spliterator(), false).findFirst().orElseThrow();
        JsonNode published = Door.json(suite.citizen().get(item.path("href").asText()));
        assertThat(EveryString.untraced(published, Files.readString(document)))
                .as("what nobody wrote")
                .isEmpty();
        return published;
    }
}
