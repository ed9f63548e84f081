package org.jixiao.disclosure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jixiao.disclosure.SampleBudget.Told;
import org.jixiao.test.Backend;
import org.jixiao.test.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = Backend.class, initArgs = @ResourceArg(name = "database", value = "disclosure"))
class DisclosureTest {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    @Inject
    Wire wire;

    @Inject
    Desk desk;

    // --- Assembly

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whateverOrderThePartsArriveInTheSameIsPublished(long seed) throws Exception {
        SampleBudget inOrder = SampleBudget.of("order-" + seed);
        JsonNode expected = desk.published(inOrder, inOrder.told());
        SampleBudget other = SampleBudget.of("shuffled-" + seed);

        JsonNode found = desk.published(other, shuffledAndTwice(other.told(), new Random(seed)));

        assertThat(withoutIdentity(found, other)).isEqualTo(withoutIdentity(expected, inOrder));
    }

    @Test
    void untilEverythingIsThereItSaysWhatIsMissing() {
        SampleBudget sample = SampleBudget.of("missing");
        List<Told> told = sample.told();
        Told last = told.get(2);
        wire.tell(told.stream().filter(each -> !each.equals(last)).toList());

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> desk.get(sample)
                .body("state", equalTo("assembling"))
                .body("dueOn", equalTo("2026-02-09"))
                .body("missing", hasSize(1))
                .body("missing[0].what", equalTo("project"))
                .body("missing[0].id", equalTo(sample.id("repair").toString())));
        desk.officer(sample)
                .post(desk.path(sample, "publication"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/disclosure/not-assembled"))
                .body("missing", hasSize(1))
                .header("Retry-After", "1");

        wire.tell(List.of(last, last));

        desk.assembled(sample);
    }

    @Test
    void anAdjustmentOfAnUnpublishedDraftKeepsTheEarlierDueDate() {
        SampleBudget first = SampleBudget.of("adjusted");
        wire.tell(first.told());
        desk.assembled(first);

        wire.tell(first.adjusted(LocalDate.of(2026, 2, 1)).told());

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> desk.get(first)
                .body("revision", equalTo(2))
                .body("state", equalTo("assembled"))
                .body("approvedOn", equalTo("2026-02-01"))
                .body("dueOn", equalTo("2026-02-09")));
    }

    @Test
    void anAdjustmentIsPublishedBesideTheVersionBeforeIt() {
        SampleBudget first = SampleBudget.of("revised");
        desk.published(first, first.told());

        wire.tell(first.adjusted(LocalDate.of(2026, 8, 1)).named("乡村文化站扩建").told());

        desk.assembled(first);
        desk.get(first).body("dueOn", equalTo("2026-08-21"));
        desk.officer(first)
                .post(desk.path(first, "publication"))
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
        assertThat(desk.openData(first).at("/projects/0/name").asText()).isEqualTo("乡村文化站扩建");
        given().get("/open-data/v1/disclosures/" + first.budget() + "/versions/1")
                .then()
                .body("projects[0].name", equalTo("乡村文化站修缮"));
    }

    @Test
    void whatIsToldAgainUnderANewEpochChangesNothing() {
        SampleBudget sample = SampleBudget.of("again");
        desk.published(sample, sample.told());
        int before = desk.get(sample).extract().path("sequence");

        wire.tellAgain(sample.told(), 7);
        SampleBudget marker = SampleBudget.of("again-marker");
        wire.tell(marker.told());
        desk.assembled(marker);

        desk.get(sample).body("state", equalTo("published")).body("sequence", equalTo(before));
    }

    // --- Publication and open data

    @Test
    void thePublishedDocumentFitsTheSchemaAndHoldsEveryFact() throws Exception {
        SampleBudget sample = SampleBudget.of("schema");

        JsonNode found = desk.published(sample, sample.told());

        try (var schema = getClass().getResourceAsStream("/META-INF/resources/assets/open-data.schema.json")) {
            assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                            .getSchema(schema)
                            .validate(found))
                    .isEmpty();
        }
        JsonNode repair = found.at("/projects/0");
        assertThat(given().get("/open-data/v1/disclosures/" + sample.budget()).asString())
                .contains("\"amount\":3431830.00")
                .contains("\"value\":4800,");
        assertThat(repair.at("/indicators/0/id").asText()).isEqualTo(sample.id("sheet-repair") + "/1");
        assertThat(repair.at("/indicators/4/target/from").decimalValue()).isEqualByComparingTo("250000");
        assertThat(repair.at("/indicators/3/target/to").asText()).isEqualTo("2026-10-31");
        assertThat(repair.at("/spendingPlan/1/cumulativePercent").isNull()).isTrue();
        assertThat(repair.at("/objectives")).hasSize(2);
        assertThat(found.at("/projects/1/amount").isNull()).isTrue();
        assertThat(found.at("/projects/2/indicators")).isEmpty();
        assertThat(found.path("projects")).hasSize(3);
        assertThat(found.at("/withheld/projects").asInt()).isEqualTo(1);
        assertThat(found.at("/funding/3/amount").isNull()).isTrue();
    }

    @Test
    void openDataIsTheStoredBytesWithAStrongTag() throws Exception {
        SampleBudget sample = SampleBudget.of("opendata");
        desk.published(sample, sample.told());
        String sha256 = JSON.readTree(given().get("/open-data/v1/disclosures?department=opendata")
                        .asString())
                .at("/items/0/href")
                .asText();
        var answer = given().header("Origin", "https://example.org").get(sha256);

        answer.then()
                .statusCode(200)
                .contentType("application/json")
                .header("Cache-Control", "public, max-age=60, must-revalidate")
                .header("Access-Control-Allow-Origin", "*")
                .header("Last-Modified", endsWith("GMT"));
        String tag = answer.header("ETag");
        assertThat(tag).matches("\"[0-9a-f]{64}\"");
        given().header("If-None-Match", tag).get(sha256).then().statusCode(304).header("ETag", tag);
        assertThat(given().get(sha256 + "/versions/1").asByteArray()).isEqualTo(answer.asByteArray());
        given().get(sha256 + "/versions/2").then().statusCode(404);
        given().get("/open-data/v1/disclosures?q=文化站修缮&division=990101&fiscalYear=2026")
                .then()
                .body("items.id", hasItem(sample.budget().toString()));
        given().get("/open-data/v1/disclosures?q=100%").then().body("items", hasSize(0));
        given().get("/open-data/v1/disclosures?q=\0").then().statusCode(400).body("errors[0].pointer", equalTo("/q"));
        given().get("/open-data/v1/disclosures?cursor=x")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/cursor"));
        given().get("/open-data/v1/disclosures?limit=1")
                .then()
                .body("items", hasSize(1))
                .body("next", startsWith("/open-data/v1/"));
    }

    @Test
    void theSameContentIsNotPublishedTwiceAndACorrectionSaysWhy() throws Exception {
        SampleBudget sample = SampleBudget.of("twice");
        desk.published(sample, sample.told());

        desk.officer(sample)
                .post(desk.path(sample, "publication"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/disclosure/nothing-changed"));

        String name = desk.finding(sample, "PII_NAME");
        desk.decide(sample, "overrules", Map.of("fingerprint", name, "reason", "本人同意公开"))
                .statusCode(200);
        desk.officer(sample)
                .body("{}")
                .post(desk.path(sample, "publication"))
                .then()
                .statusCode(400);
        desk.officer(sample)
                .body(Map.of("reason", "本人同意公开姓名"))
                .post(desk.path(sample, "publication"))
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
        given().get("/open-data/v1/disclosures/" + sample.budget())
                .then()
                .body("supersedes.version", equalTo(1))
                .body("supersedes.reason", equalTo("本人同意公开姓名"));
    }

    @Test
    void whatIsWithdrawnLeavesATombstoneUntilANewVersion() throws Exception {
        SampleBudget sample = SampleBudget.of("withdrawn");
        desk.published(sample, sample.told());

        desk.officer(sample)
                .body(Map.of("reason", "金额有误"))
                .post(desk.path(sample, "withdrawal"))
                .then()
                .statusCode(200)
                .body("state", equalTo("withdrawn"));

        String href = "/open-data/v1/disclosures/" + sample.budget();
        given().get(href).then().statusCode(410).body("type", equalTo("/problems/disclosure/withdrawn"));
        given().get(href + "/versions/1").then().statusCode(410);
        given().get("/departments/" + sample.budget()).then().statusCode(410).contentType("text/html");
        given().get("/open-data/v1/disclosures?department=withdrawn").then().body("items", hasSize(0));
        desk.officer(sample)
                .body(Map.of("reason", "重新公开"))
                .post(desk.path(sample, "publication"))
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
        given().get(href).then().statusCode(200);
        given().get(href + "/versions/1").then().statusCode(410);
    }

    // --- Checks

    @Test
    void anUndecidedFindingBlocksAndARedactionTouchesOnlyItsWords() throws Exception {
        SampleBudget sample = SampleBudget.of("findings");
        wire.tell(sample.told());
        desk.assembled(sample);

        desk.officer(sample)
                .post(desk.path(sample, "publication"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/disclosure/findings-open"))
                .body("findings.rule", equalTo(List.of("PII_NAME", "PII_SMALL")));
        desk.decide(sample, "redactions", Map.of("fingerprint", desk.finding(sample, "PII_SMALL")))
                .statusCode(409);
        desk.decide(sample, "redactions", Map.of("fingerprint", desk.finding(sample, "PII_NAME")))
                .statusCode(200)
                .body("decision", equalTo("redacted"));
        desk.decide(sample, "overrules", Map.of("fingerprint", desk.finding(sample, "PII_SMALL"), "reason", "公开岗位"))
                .statusCode(200);
        desk.officer(sample).post(desk.path(sample, "publication")).then().statusCode(200);

        String published =
                given().get("/open-data/v1/disclosures/" + sample.budget()).asString();
        assertThat(published).doesNotContain(SampleBudget.PERSON);
        assertThat(JSON.readTree(published).at("/projects/1/indicators/0/name").asText())
                .isEqualTo("困难党员［依法隐去］1人补助");
        assertThat(published.split("［依法隐去］", -1)).hasSize(2);
        given().auth()
                .oauth2(Tokens.as("auditor").role("auditor").division("990101").token())
                .get("/api/v1/audit/disclosure?subject=disclosure/" + sample.budget())
                .then()
                .body("items.act", equalTo(List.of("publish", "overrule", "redact", "assemble")));
    }

    // --- Who may

    @Test
    void onlyTheOfficerOfThatDepartmentMayPublish() {
        SampleBudget sample = SampleBudget.of("roles");
        wire.tell(sample.told());
        desk.assembled(sample);

        given().noContentType().post(desk.path(sample, "publication")).then().statusCode(401);
        desk.as("editor", "department-editor", sample.key())
                .post(desk.path(sample, "publication"))
                .then()
                .statusCode(403);
        desk.as("other", "disclosure-officer", "990101/elsewhere")
                .post(desk.path(sample, "publication"))
                .then()
                .statusCode(404);
        desk.as("other", "disclosure-officer", "990101/elsewhere")
                .get("/api/v1/disclosures/" + sample.budget())
                .then()
                .statusCode(404);
        desk.as("other", "disclosure-officer", "990101/elsewhere")
                .get("/api/v1/disclosures")
                .then()
                .body("items.id", not(hasItem(sample.budget().toString())));
        desk.officer(sample)
                .header("If-Match", "\"99\"")
                .post(desk.path(sample, "publication"))
                .then()
                .statusCode(412);
        desk.officer(sample)
                .get("/api/v1/disclosures?state=assembled&department=roles")
                .then()
                .body("items", hasSize(1))
                .body("items[0].department.name", equalTo("示例区文化和旅游局"));
    }

    /** No order is assumed between subjects, and each event may come twice. */
    private static List<Told> shuffledAndTwice(List<Told> told, Random random) {
        List<Told> twice = new ArrayList<>(told);
        twice.addAll(told);
        Collections.shuffle(twice, random);
        return twice;
    }

    /** Ids, department code and time differ between two budgets; all else must not. */
    private static String withoutIdentity(JsonNode document, SampleBudget sample) {
        ObjectNode copy = document.deepCopy();
        copy.remove("publishedAt");
        String text = copy.toString().replace(sample.department(), "department");
        for (String what : names()) {
            text = text.replace(sample.id(what).toString(), what);
        }
        return text.replace(sample.budget().toString(), "budget");
    }

    private static Set<String> names() {
        return new HashSet<>(List.of(
                "repair", "training", "office", "secret", "sheet-repair", "sheet-training", "sheet-department"));
    }
}
