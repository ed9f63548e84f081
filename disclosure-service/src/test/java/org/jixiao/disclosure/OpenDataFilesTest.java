package org.jixiao.disclosure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jixiao.test.Backend;
import org.junit.jupiter.api.Test;

/** How the files of an edition answer, whatever stands in them. */
@QuarkusTest
@WithTestResource(value = Backend.class, initArgs = @ResourceArg(name = "database", value = "disclosure"))
class OpenDataFilesTest {

    private static final List<String> FILES = List.of(
            "form.xlsx",
            "form.pdf",
            "budgets.csv",
            "projects.csv",
            "indicators.csv",
            "funding.csv",
            "figures.csv",
            "procurement.csv",
            "lineage.csv",
            "lineage.json",
            "datapackage.json",
            "datapackage.zip",
            "ocds.json");

    @Inject
    Desk desk;

    @Test
    void eachFileIsCacheableAndTheSameForEveryone() throws Exception {
        SampleBudget sample = SampleBudget.of("files");
        desk.published(sample, sample.told());
        String data = "/open-data/v1/disclosures/" + sample.budget();

        for (String file : FILES) {
            Response answer = given().get(data + "/" + file);
            answer.then()
                    .statusCode(200)
                    .header("Cache-Control", "public, max-age=60, must-revalidate")
                    .header("Access-Control-Allow-Origin", "*")
                    .header("Accept-Ranges", "bytes")
                    .header("Last-Modified", endsWith("GMT"))
                    .header(
                            "Content-Disposition",
                            containsString("filename=\"" + file + "\"; filename*=UTF-8''%E7%A4%BA"));
            String tag = answer.header("ETag");
            assertThat(tag).as(file).isEqualTo('"' + sha256(answer.asByteArray()) + '"');
            assertThat(given().get(data + "/versions/1/" + file).asByteArray())
                    .as(file)
                    .isEqualTo(answer.asByteArray());
            given().header("If-None-Match", tag)
                    .get(data + "/" + file)
                    .then()
                    .statusCode(304)
                    .header("ETag", tag);
            given().head(data + "/" + file).then().statusCode(200).header("ETag", tag);
        }
    }

    @Test
    void whatHoldsAllThatIsPublicSaysWhenThatChangedLast() {
        SampleBudget sample = SampleBudget.of("whole-changed");
        desk.published(sample, sample.told());

        for (String whole : List.of("catalogue.jsonld", "budgets.csv?lang=en", "lineage.csv")) {
            given().get("/open-data/v1/" + whole)
                    .then()
                    .statusCode(200)
                    .header("Last-Modified", endsWith("GMT"))
                    .header("ETag", startsWith("\""));
        }
    }

    @Test
    void aPartOfAFileIsAnsweredForTheVersionItIsAskedOf() {
        SampleBudget sample = SampleBudget.of("ranges");
        desk.published(sample, sample.told());
        String file = "/open-data/v1/disclosures/" + sample.budget() + "/form.xlsx";
        Response whole = given().get(file);
        byte[] bytes = whole.asByteArray();

        Response part = given().header("Range", "bytes=100-299").get(file);
        part.then()
                .statusCode(206)
                .header("Content-Range", "bytes 100-299/" + bytes.length)
                .header("ETag", whole.header("ETag"));
        assertThat(part.asByteArray()).isEqualTo(Arrays.copyOfRange(bytes, 100, 300));
        given().header("Range", "bytes=" + bytes.length + "-")
                .get(file)
                .then()
                .statusCode(416)
                .contentType("application/problem+json")
                .header("Content-Range", "bytes */" + bytes.length)
                .header("Cache-Control", "no-store")
                .body("type", equalTo("/problems/disclosure/no-such-part"))
                .body("detail", containsString(String.valueOf(bytes.length)));
        given().header("Range", "bytes=0-9")
                .header("If-Range", whole.header("ETag"))
                .get(file)
                .then()
                .statusCode(206);
        given().header("Range", "bytes=0-9")
                .header("If-Range", whole.header("Last-Modified"))
                .get(file)
                .then()
                .statusCode(206);
        given().header("Range", "bytes=0-9")
                .header("If-Range", "\"another\"")
                .get(file)
                .then()
                .statusCode(200);
        given().header("Range", "bytes=0-9")
                .header("If-None-Match", whole.header("ETag"))
                .get(file)
                .then()
                .statusCode(304);
    }

    @Test
    void whatIsWithdrawnIsWithdrawnInEveryForm() {
        SampleBudget sample = SampleBudget.of("withdrawn-files");
        desk.published(sample, sample.told());
        String data = "/open-data/v1/disclosures/" + sample.budget();
        String wholeBefore = given().get("/open-data/v1/projects.csv").asString();

        desk.officer(sample)
                .body(Map.of("reason", "金额有误"))
                .post(desk.path(sample, "withdrawal"))
                .then()
                .statusCode(200);

        FILES.forEach(file -> {
            given().get(data + "/" + file)
                    .then()
                    .statusCode(410)
                    .body("type", equalTo("/problems/disclosure/withdrawn"));
            given().get(data + "/versions/1/" + file).then().statusCode(410);
        });
        assertThat(wholeBefore).contains(sample.budget().toString());
        assertThat(given().get("/open-data/v1/projects.csv").asString())
                .doesNotContain(sample.budget().toString());
        assertThat(given().get("/open-data/v1/catalogue.jsonld").asString())
                .doesNotContain(sample.budget().toString());
    }

    @Test
    void whatThereIsNotIsAProblem() {
        SampleBudget sample = SampleBudget.of("no-files");
        desk.published(sample, sample.told());
        String data = "/open-data/v1/disclosures/" + sample.budget();

        given().get(data + "/form.ods").then().statusCode(404).contentType(containsString("json"));
        given().get(data + "/versions/2/form.xlsx").then().statusCode(404);
        given().get("/open-data/v1/nothing.csv").then().statusCode(404);
        given().get(data + "/projects.csv?lang=fr").then().statusCode(400).body("errors[0].pointer", equalTo("/lang"));
        given().get("/open-data/v1/disclosures/0190a5d0-0000-7000-8000-000000000000/form.xlsx")
                .then()
                .statusCode(404);
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
