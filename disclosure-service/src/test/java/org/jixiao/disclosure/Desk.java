package org.jixiao.disclosure;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jixiao.test.Tokens;

/** The desk of a disclosure officer: what one does there, over HTTP. */
@Singleton
public class Desk {

    static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final Wire wire;

    Desk(Wire wire) {
        this.wire = wire;
    }

    /** Brings a sample from its events to its first version; the person in it is redacted. */
    JsonNode published(SampleBudget sample, List<SampleBudget.Told> told) {
        wire.tell(told);
        assembled(sample);
        decide(sample, "redactions", Map.of("fingerprint", finding(sample, "PII_NAME")))
                .statusCode(200);
        decide(sample, "overrules", Map.of("fingerprint", finding(sample, "PII_SMALL"), "reason", "公开岗位"))
                .statusCode(200);
        letTheRestStand(sample);
        officer(sample).post(path(sample, "publication")).then().statusCode(200).body("version", equalTo(1));
        return openData(sample);
    }

    /** Brings a later revision to its version beside the one before; what was decided then holds still. */
    JsonNode publishedAgain(SampleBudget sample, List<SampleBudget.Told> told) {
        wire.tell(told);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> get(sample)
                .statusCode(200)
                .body("state", equalTo("assembled"))
                .body("revision", equalTo(sample.revision())));
        letTheRestStand(sample);
        officer(sample).post(path(sample, "publication")).then().statusCode(200);
        return openData(sample);
    }

    /** A sample with one figure changed no longer adds up, and the checks say so. */
    private void letTheRestStand(SampleBudget sample) {
        List<String> open = officer(sample)
                .get(path(sample, "findings"))
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.gate == 'acknowledge' && it.decision == null }.fingerprint");
        open.forEach(fingerprint -> decide(sample, "overrules", Map.of("fingerprint", fingerprint, "reason", "样例如此"))
                .statusCode(200));
    }

    /** Answers in public the one report about a sample that is open. */
    void answered(SampleBudget sample, String words) {
        String report = officer(sample)
                .get(path(sample, "reports") + "?state=open")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .extract()
                .path("items[0].id");
        officer(sample)
                .body(Map.of("answer", words))
                .post(path(sample, "reports/" + report + "/answer"))
                .then()
                .statusCode(200);
    }

    JsonNode openData(SampleBudget sample) {
        try {
            return JSON.readTree(
                    given().get("/open-data/v1/disclosures/" + sample.budget()).asByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String finding(SampleBudget sample, String rule) {
        return officer(sample)
                .get(path(sample, "findings"))
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.rule == '" + rule + "' }.fingerprint");
    }

    ValidatableResponse decide(SampleBudget sample, String how, Map<String, String> command) {
        return officer(sample).body(command).post(path(sample, how)).then();
    }

    /** Waits for the sample's revision, or a later one: the one before it may have been assembled already. */
    void assembled(SampleBudget sample) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> get(sample)
                .statusCode(200)
                .body("state", equalTo("assembled"))
                .body("revision", greaterThanOrEqualTo(sample.revision())));
    }

    ValidatableResponse get(SampleBudget sample) {
        return officer(sample).get("/api/v1/disclosures/" + sample.budget()).then();
    }

    String path(SampleBudget sample, String act) {
        return "/api/v1/disclosures/" + sample.budget() + "/" + act;
    }

    RequestSpecification officer(SampleBudget sample) {
        return as("officer", "disclosure-officer", sample.key());
    }

    RequestSpecification as(String name, String role, String department) {
        return given().contentType("application/json")
                .auth()
                .oauth2(Tokens.as(name).role(role).department(department).token());
    }
}
