package org.jixiao.disclosure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jixiao.test.Backend;
import org.jixiao.test.Needs;
import org.jixiao.test.Npm;
import org.junit.jupiter.api.Test;

/** The tables, of one edition and over all, and the package that describes them. */
@QuarkusTest
@WithTestResource(value = Backend.class, initArgs = @ResourceArg(name = "database", value = "disclosure"))
class OpenDataTablesTest {

    private static final String BYTE_ORDER = "\uFEFF";

    @Inject
    Desk desk;

    @Test
    void textIsTextAndANumberIsANumber() {
        SampleBudget sample = SampleBudget.of("csv").named("=HYPERLINK(\"http://x\",\"图书\")");
        desk.published(sample, sample.told());
        String data = "/open-data/v1/disclosures/" + sample.budget();

        String projects = given().get(data + "/projects.csv").asString();
        String figures = given().get(data + "/figures.csv?lang=en").asString();

        List<String> lines = List.of(projects.split("\r\n", -1));
        assertThat(lines.get(0)).startsWith(BYTE_ORDER + "\"部门年度编号\",\"编号\",\"项目编码\",\"项目名称\"");
        // 343.183 万元 are 3,431,830 yuan; the other two of three projects are 120,000 and not stated.
        assertThat(lines.get(1))
                .startsWith("\"" + sample.budget() + "\",\"" + sample.id("repair") + "\",\"990101260000000000011\",")
                .contains("\"'=HYPERLINK(\"\"http://x\"\",\"\"图书\"\")\"", ",3431830.00,");
        assertThat(lines).hasSize(1 + 3 + 1);
        // Last year's 32.6 万元 more: a negative number is a number.
        assertThat(figures).startsWith("\"budget\",\"section\",").contains(",-326000.00,");
    }

    @Test
    void allThatIsPublicIsOneTable() {
        SampleBudget one = SampleBudget.of("whole-one");
        SampleBudget other = SampleBudget.of("whole-other");
        desk.published(one, one.told());
        desk.published(other, other.told());

        String all = given().get("/open-data/v1/budgets.csv?lang=en&division=990101&fiscalYear=2026")
                .asString();
        String indicators = given().get("/open-data/v1/indicators.csv?lang=en").asString();

        assertThat(all).contains(one.budget().toString(), other.budget().toString());
        assertThat(indicators.indexOf(first(one, other))).isPositive().isLessThan(indicators.indexOf(last(one, other)));
        assertThat(given().get("/open-data/v1/budgets.csv?fiscalYear=2025")
                        .asString()
                        .lines())
                .hasSize(1);
        String tag = given().get("/open-data/v1/budgets.csv").header("ETag");
        assertThat(tag)
                .matches("\"[0-9a-f]{64}\"")
                .isNotEqualTo(given().get("/open-data/v1/budgets.csv?lang=en").header("ETag"));
        given().header("If-None-Match", tag)
                .get("/open-data/v1/budgets.csv")
                .then()
                .statusCode(304)
                .header("Cache-Control", "public, max-age=60, must-revalidate");
    }

    @Test
    @Needs({"node", "npm"})
    void thePackageIsReadByItsOwnLibraryRowByRow() throws Exception {
        SampleBudget sample = SampleBudget.of("package");
        JsonNode document = desk.published(sample, sample.told());
        String data = "/open-data/v1/disclosures/" + sample.budget();
        Npm npm = Npm.with("datapackage", "1.1.10");

        Path unpacked = unpacked(given().get(data + "/datapackage.zip").asByteArray(), sample.budget());
        JsonNode packed = Desk.JSON.readTree(npm.node(
                "datapackage/check.js", unpacked.resolve("datapackage.json").toString()));
        JsonNode served = Desk.JSON.readTree(npm.node(
                "datapackage/check.js", RestAssured.baseURI + ":" + RestAssured.port + data + "/datapackage.json"));

        assertThat(served).isEqualTo(packed);
        assertThat(packed.path("budgets").asInt()).isEqualTo(1);
        assertThat(packed.path("projects").asInt())
                .isEqualTo(document.path("projects").size());
        assertThat(packed.path("figures").asInt())
                .isEqualTo(document.path("figures").size());
        assertThat(packed.path("indicators").asInt()).isEqualTo(indicators(document));
        assertThat(packed.path("lineage").asInt())
                .isEqualTo(given().get(data + "/lineage.json")
                        .jsonPath()
                        .getList("figures")
                        .size());
    }

    private static int indicators(JsonNode document) {
        int count = document.path("indicators").size();
        for (JsonNode project : document.path("projects")) {
            count += project.path("indicators").size();
        }
        return count;
    }

    private static Path unpacked(byte[] archive, UUID budget) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "datapackages", budget.toString()))
                .toAbsolutePath();
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0));
                Files.write(folder.resolve(entry.getName()), zip.readAllBytes());
            }
        }
        assertThat(names).startsWith("datapackage.json").hasSize(8);
        return folder;
    }

    private static String first(SampleBudget one, SampleBudget other) {
        return one.budget().toString().compareTo(other.budget().toString()) < 0
                ? one.budget().toString()
                : other.budget().toString();
    }

    private static String last(SampleBudget one, SampleBudget other) {
        return first(one, other).equals(one.budget().toString())
                ? other.budget().toString()
                : one.budget().toString();
    }
}
