package org.jixiao.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jixiao.test.NeedsSeeds;
import org.jixiao.test.Seeds;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A real document is published; its form is downloaded as a citizen downloads it, filed again elsewhere as it is, and published
 * there. Both must say the same, but for what the layout has no place for: that is told here, document by document. The two longest
 * documents are for the deep gear.
 */
@NeedsSeeds
@ExtendWith(Suite.Provider.class)
class RoundTripIT {

    private final Suite suite;

    RoundTripIT(Suite suite) {
        this.suite = suite;
    }

    /** The department's form has no room for instructions printed below it, nor for who is in charge of the money. */
    @Test
    void theFormOfADepartment() throws IOException {
        PublishedParts parts = roundTrip("000", "445281", "445222");

        assertThat(parts.lost("sections")).hasSize(1);
        assertThat(parts.lost("figures")).singleElement().satisfies(figure -> assertThat(
                        figure.path("path").get(0).asText())
                .isEqualTo("资金主管部门"));
        parts.areTheSameBut("sections", "figures");
    }

    @Test
    @Tag("deep")
    void thirteenForms() throws IOException {
        roundTrip("001", "130281", "130283").areTheSameBut();
    }

    /** A category where the dimension belongs (002-40, 002-41) becomes the dimension. */
    @Test
    @Tag("deep")
    void twentyOneForms() throws IOException {
        PublishedParts parts = roundTrip("002", "640521", "640522");

        assertThat(parts.lost(PublishedParts.INDICATORS)).hasSize(6).allSatisfy(indicator -> assertThat(
                        indicator.path("dimension").asText())
                .startsWith("社会效益指标"));
        assertThat(parts.gained(PublishedParts.INDICATORS)).hasSize(6).allSatisfy(indicator -> assertThat(
                        indicator.path("dimension").asText())
                .isEqualTo("效益指标"));
        assertThat(PublishedParts.without("dimension", parts.gained(PublishedParts.INDICATORS)))
                .isEqualTo(PublishedParts.without("dimension", parts.lost(PublishedParts.INDICATORS)));
        parts.areTheSameBut(PublishedParts.INDICATORS);
    }

    /** The form of a whole budget has no table of what kind of unit each is. */
    @Test
    void aWholeBudget() throws IOException {
        PublishedParts parts = roundTrip("003", "131082", "131023");

        assertThat(parts.lost("figures"))
                .extracting(figure -> figure.path("path").get(1).asText())
                .containsExactly("单位性质", "单位规格", "经费保障形式");
        assertThat(parts.gained("figures")).isEmpty();
        parts.areTheSameBut("figures");
    }

    /**
     * A project of this list is withheld, and its money stands in the totals all the same: filed again, the list says that its totals
     * hold more than its projects. Everything that is public comes back.
     */
    @Test
    void aListOfProjects() throws IOException {
        JsonNode first = published(Seeds.require("004"), "440105");

        assertThat(suite.walk(downloaded(first, "004"), "440106", "--acknowledge", "经核实无误", "--redact"))
                .as("exit status")
                .isEqualTo(1);

        Door auditor = suite.signedIn("auditor");
        String budget = "/api/v1/budgets/"
                + Door.json(auditor.get("/api/v1/budgets?division=440106"))
                        .path("items")
                        .path(0)
                        .path("id")
                        .asText();
        assertThat(Door.json(auditor.get(budget + "/findings")).path("items"))
                .filteredOn(finding -> finding.path("severity").asText().equals("error"))
                .extracting(finding -> finding.path("rule").asText())
                .containsExactlyInAnyOrder("SUM_PROJECTS", "SUM_UNIT");
        assertThat(projects(
                        Door.json(auditor.get(budget + "/projects?limit=200")).path("items")))
                .isEqualTo(projects(first.path("projects")));
    }

    /** Name, purpose and money of each. */
    private static List<String> projects(JsonNode projects) {
        return StreamSupport.stream(projects.spliterator(), false)
                .map(project -> Stream.of("name", "amount", "objectives")
                        .map(member -> project.path(member).toString())
                        .collect(Collectors.joining(" ")))
                .sorted()
                .toList();
    }

    private PublishedParts roundTrip(String number, String here, String elsewhere) throws IOException {
        JsonNode first = published(Seeds.require(number), here);
        return new PublishedParts(first, published(downloaded(first, number), elsewhere));
    }

    private Path downloaded(JsonNode published, String number) throws IOException {
        String data = "/open-data/v1/disclosures/" + published.path("id").asText();
        String address = data + "/form.xlsx";
        byte[] form = suite.citizen().download(address);
        assertThat(suite.citizen().with("Range", "bytes=0-3").get(address).statusCode())
                .isEqualTo(206);
        assertThat(suite.citizen()
                        .with("Range", "bytes=999999999-")
                        .get(address)
                        .statusCode())
                .isEqualTo(416);
        assertThat(suite.citizen().download(data + "/form.pdf")).startsWith('%', 'P', 'D', 'F');
        Path again = Files.createDirectories(Path.of("target", "forms")).resolve(number + ".xlsx");
        return Files.write(again, form);
    }

    private JsonNode published(Path document, String division) {
        assertThat(suite.walk(document, division, "--acknowledge", "经核实无误", "--redact"))
                .as("exit status of the walk")
                .isZero();
        JsonNode item = Door.json(suite.citizen().get("/open-data/v1/disclosures?division=" + division))
                .path("items")
                .path(0);
        return Door.json(suite.citizen().get(item.path("href").asText()));
    }
}
