package org.jixiao.disclosure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jixiao.test.Backend;
import org.jixiao.test.Tokens;
import org.junit.jupiter.api.Test;

/** What an officer decides about findings, how long it holds, and how it is undone. */
@QuarkusTest
@WithTestResource(value = Backend.class, initArgs = @ResourceArg(name = "database", value = "disclosure"))
class DecisionTest {

    private static final String PHONE = "13912345678";

    @Inject
    Wire wire;

    @Inject
    Desk desk;

    private SampleBudget assembled(String department, String projectName) {
        SampleBudget sample = SampleBudget.of(department).named(projectName);
        wire.tell(sample.told());
        desk.assembled(sample);
        return sample;
    }

    @Test
    void findingsStandRuleByRuleWithTheWordsAround() {
        SampleBudget sample = assembled("grouped", "文化站修缮（" + PHONE + "）");

        desk.officer(sample)
                .get(desk.path(sample, "findings"))
                .then()
                .statusCode(200)
                .body("items.rule", equalTo(List.of("PII_PHONE", "PII_PHONE", "PII_NAME", "PII_SMALL")))
                .body("groups.rule", equalTo(List.of("PII_PHONE", "PII_NAME", "PII_SMALL")))
                .body("groups[0].total", equalTo(2))
                .body("groups[0].open", equalTo(2))
                .body("groups[0].redactable", equalTo(true))
                .body("groups[2].redactable", equalTo(false))
                .body("items[0].context", equalTo("文化站修缮（" + PHONE + "）"))
                .body("items[2].context", containsString("困难党员"));
    }

    @Test
    void manyAreDecidedAtOnceAndEachIsAnswered() {
        SampleBudget sample = assembled("bulk", "文化站修缮（" + PHONE + "）");
        List<String> phones = fingerprints(sample, "PII_PHONE");
        String small = desk.finding(sample, "PII_SMALL");

        desk.officer(sample)
                .body(Map.of("fingerprints", List.of(phones.get(0), small, phones.get(1), "none")))
                .post(desk.path(sample, "redactions/bulk"))
                .then()
                .statusCode(200)
                .body("items.fingerprint", equalTo(List.of(phones.get(0), small, phones.get(1), "none")))
                .body("items.outcome", equalTo(List.of("done", "refused", "done", "refused")))
                .body("items[0].decision", equalTo("redacted"))
                .body("items[1].problem.type", equalTo("/problems/disclosure/not-redactable"))
                .body("items[3].problem.status", equalTo(404));
        desk.officer(sample)
                .body(Map.of("fingerprints", List.of(small, desk.finding(sample, "PII_NAME")), "reason", "公开岗位，本人同意"))
                .post(desk.path(sample, "overrules/bulk"))
                .then()
                .body("items.decision", everyItem(equalTo("overruled")));

        desk.officer(sample).post(desk.path(sample, "publication")).then().statusCode(200);
        assertThat(desk.openData(sample).toString()).doesNotContain(PHONE).contains(SampleBudget.PERSON);
        audit(sample, List.of("publish", "overrule", "overrule", "redact", "redact", "assemble"));
    }

    @Test
    void manyAtOnceNeedAReasonAndSomething() {
        SampleBudget sample = assembled("bulk-bad", "文化站修缮");

        desk.officer(sample)
                .body(Map.of("fingerprints", List.of("x")))
                .post(desk.path(sample, "overrules/bulk"))
                .then()
                .statusCode(400);
        desk.officer(sample)
                .body(Map.of("fingerprints", List.of()))
                .post(desk.path(sample, "redactions/bulk"))
                .then()
                .statusCode(400);
        desk.as("other", "disclosure-officer", "990101/elsewhere")
                .body(Map.of("fingerprints", List.of("x")))
                .post(desk.path(sample, "redactions/bulk"))
                .then()
                .statusCode(404);
        desk.as("editor", "department-editor", sample.key())
                .body(Map.of("fingerprints", List.of("x")))
                .post(desk.path(sample, "redactions/bulk"))
                .then()
                .statusCode(403);
    }

    @Test
    void aDecisionIsTakenBackBeforeAnythingPublicRestsOnIt() {
        SampleBudget sample = assembled("reopened", "文化站修缮");
        String name = desk.finding(sample, "PII_NAME");
        String small = desk.finding(sample, "PII_SMALL");
        desk.decide(sample, "overrules", Map.of("fingerprint", name, "reason", "本人同意公开"))
                .statusCode(200);
        desk.decide(sample, "overrules", Map.of("fingerprint", small, "reason", "公开岗位"))
                .statusCode(200);

        desk.officer(sample)
                .delete(desk.path(sample, "decisions/" + name))
                .then()
                .statusCode(200)
                .body("decision", nullValue())
                .body("reason", nullValue());

        desk.officer(sample)
                .delete(desk.path(sample, "decisions/" + name))
                .then()
                .statusCode(404);
        desk.officer(sample)
                .post(desk.path(sample, "publication"))
                .then()
                .statusCode(409)
                .body("findings.fingerprint", equalTo(List.of(name)));
        desk.decide(sample, "redactions", Map.of("fingerprint", name)).statusCode(200);
        desk.officer(sample).post(desk.path(sample, "publication")).then().statusCode(200);
        desk.officer(sample)
                .delete(desk.path(sample, "decisions/" + name))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/disclosure/decision-published"));
        audit(sample, List.of("publish", "redact", "reopen", "overrule", "overrule", "assemble"));
    }

    @Test
    void aDecisionIsCarriedToANewRevisionAndLapsesWhereTheWordsChange() {
        SampleBudget first = assembled("carried", "文化站修缮（" + PHONE + "）");
        desk.officer(first)
                .body(Map.of("fingerprints", fingerprints(first, "PII_PHONE"), "reason", "公开的服务热线"))
                .post(desk.path(first, "overrules/bulk"))
                .then()
                .statusCode(200);
        desk.decide(first, "redactions", Map.of("fingerprint", desk.finding(first, "PII_NAME")))
                .statusCode(200);

        SampleBudget second = first.adjusted(LocalDate.of(2026, 3, 1)).named("文化站扩建（站长" + PHONE + "）");
        wire.tell(second.told());
        desk.assembled(second);

        desk.officer(second)
                .get(desk.path(second, "findings"))
                .then()
                .body("items.findAll { it.rule == 'PII_PHONE' }.decision", everyItem(nullValue()))
                .body("items.findAll { it.rule == 'PII_PHONE' }", hasSize(2))
                .body("items.find { it.rule == 'PII_NAME' }.decision", equalTo("redacted"));
    }

    @Test
    void aDecisionOutlivesARebuild() {
        SampleBudget sample = assembled("rebuilt", "文化站修缮");
        String name = desk.finding(sample, "PII_NAME");
        desk.decide(sample, "redactions", Map.of("fingerprint", name)).statusCode(200);

        wire.tellAgain(sample.told(), 9);
        SampleBudget marker = assembled("rebuilt-marker", "文化站修缮");

        assertThat(desk.finding(marker, "PII_NAME")).isNotEmpty();
        desk.officer(sample)
                .get(desk.path(sample, "findings"))
                .then()
                .body("items.find { it.rule == 'PII_NAME' }.decision", equalTo("redacted"));
    }

    @Test
    void aDecisionHonoursWhichStateItIsBasedOn() {
        SampleBudget sample = assembled("based", "文化站修缮");

        desk.officer(sample)
                .header("If-Match", "\"99\"")
                .body(Map.of("fingerprint", desk.finding(sample, "PII_NAME")))
                .post(desk.path(sample, "redactions"))
                .then()
                .statusCode(412);
    }

    private List<String> fingerprints(SampleBudget sample, String rule) {
        return desk.officer(sample)
                .get(desk.path(sample, "findings"))
                .then()
                .extract()
                .path("items.findAll { it.rule == '" + rule + "' }.fingerprint");
    }

    /** Newest first; of what was found, nothing. */
    private void audit(SampleBudget sample, List<String> acts) {
        given().auth()
                .oauth2(Tokens.as("auditor").role("auditor").division("990101").token())
                .get("/api/v1/audit/disclosure?subject=disclosure/" + sample.budget())
                .then()
                .body("items.act", equalTo(acts))
                .body("items.reason", everyItem(not(containsString(PHONE))))
                .body("items.reason", everyItem(not(containsString(SampleBudget.PERSON))));
    }
}
