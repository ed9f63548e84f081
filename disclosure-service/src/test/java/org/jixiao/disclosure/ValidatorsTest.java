package org.jixiao.disclosure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jixiao.test.Backend;
import org.jixiao.test.Needs;
import org.jixiao.test.Npm;
import org.junit.jupiter.api.Test;

/** What others would say of the pages and of the catalogue: a validator of HTML, a reader of linked data. */
@QuarkusTest
@Needs({"node", "npm"})
@WithTestResource(value = Backend.class, initArgs = @ResourceArg(name = "database", value = "disclosure"))
class ValidatorsTest {

    private static final Path SEEN = Path.of("target", "validated");
    private static final Path RULES =
            Path.of("src", "test", "resources", "html", "htmlvalidate.json").toAbsolutePath();

    @Inject
    Desk desk;

    @Test
    void everyKindOfPageIsValidHtml() throws Exception {
        SampleBudget before = SampleBudget.of("valid").inYear(2025);
        desk.published(before, before.told());
        SampleBudget sample = before.inYear(2026);
        desk.published(sample, sample.told());
        SampleBudget gone = SampleBudget.of("valid-gone");
        desk.published(gone, gone.told());
        desk.officer(gone)
                .body(Map.of("reason", "金额有误"))
                .post(desk.path(gone, "withdrawal"))
                .then()
                .statusCode(200);
        String department = "/departments/" + sample.budget();
        List<String> command = new ArrayList<>(List.of("--config", RULES.toString(), "--formatter", "text"));

        for (String address : List.of(
                "/",
                "/?lang=en",
                "/search?q=文化",
                "/compare?a=" + before.budget() + "&b=" + sample.budget(),
                "/timeliness",
                "/data",
                "/reports/new",
                "/reports/new?disclosure=" + sample.budget() + "&version=1",
                "/reports/about/" + sample.budget(),
                department,
                department + "?lang=en",
                department + "/projects/" + sample.id("repair"),
                department + "/projects/" + sample.id("office"),
                department + "/history",
                department + "/lineage",
                department + "/versions/1/diff/1",
                "/departments/" + gone.budget(),
                "/nowhere")) {
            command.add(saved(command.size() + ".html", given().get(address).asByteArray())
                    .toString());
        }

        // Ends well, and says nothing, where there is nothing to say.
        assertThat(Npm.with("html-validate", "9.7.1").program("html-validate", command.toArray(String[]::new)))
                .isEmpty();
    }

    @Test
    void theCatalogueIsLinkedDataAndLosesNothing() throws Exception {
        SampleBudget sample = SampleBudget.of("linked");
        desk.published(sample, sample.told());
        Path catalogue = saved(
                "catalogue.jsonld",
                given().get("/open-data/v1/catalogue.jsonld").asByteArray());

        JsonNode read =
                Desk.JSON.readTree(Npm.with("jsonld", "8.3.3").node("jsonld/catalogue.js", catalogue.toString()));

        assertThat(read.path("missing")).isEmpty();
        assertThat(read.at("/counted/Catalog").asInt()).isEqualTo(1);
        // All tables as one dataset, and at least the sample's.
        assertThat(read.at("/counted/Dataset").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(read.at("/counted/Distribution").asInt()).isGreaterThanOrEqualTo(7 + 14);
    }

    private static Path saved(String name, byte[] bytes) throws IOException {
        return Files.write(Files.createDirectories(SEEN).resolve(name), bytes).toAbsolutePath();
    }
}
