package org.jixiao.disclosure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.platform.Database;
import org.jixiao.test.Backend;
import org.jixiao.test.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A citizen reports an error, the officer answers, everyone reads the answer. */
@QuarkusTest
@WithTestResource(value = Backend.class, initArgs = @ResourceArg(name = "database", value = "disclosure"))
class ReportTest {

    private static final String WORDS = "采购表里书架的数量与说明对不上，应为十二个。";

    @Inject
    Desk desk;

    @Inject
    Hours hours;

    @Inject
    Database database;

    @Inject
    Clock clock;

    @Test
    void fromThePageToTheAnswer() {
        SampleBudget sample = published("report");
        String page = SiteTest.page("/departments/" + sample.budget());
        String form = "/reports/new?disclosure=" + sample.budget() + "&version=1";
        assertThat(page).contains("href=\"" + form.replace("&", "&amp;") + "\"");
        String project = "/departments/" + sample.budget() + "/projects/" + sample.id("repair");
        assertThat(SiteTest.page(project))
                .contains(form.replace("&", "&amp;") + "&amp;project=" + sample.id("repair") + "\"");

        String status = sent(sample, WORDS, "10.0.0.1");

        assertThat(SiteTest.page(status)).contains("已收到，等待部门答复", WORDS);
        Map<String, Object> report = only(sample);
        assertThat(report)
                .containsEntry("words", WORDS)
                .containsEntry("state", "open")
                .containsEntry("version", 1);
        act(sample, report.get("id"), "answer", Map.of("answer", "书架数量以采购表为准，说明将一并更正。"))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("public", equalTo(true));
        assertThat(SiteTest.page(status)).contains("部门已答复", "书架数量以采购表为准");
        assertThat(SiteTest.page("/reports/about/" + sample.budget()))
                .contains("书架数量以采购表为准", "无需更正")
                .doesNotContain(WORDS);

        act(sample, report.get("id"), "correction", Map.of("version", 2))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/version"));
        corrected(sample);
        act(sample, report.get("id"), "correction", Map.of("version", 2))
                .statusCode(200)
                .body("state", equalTo("corrected"))
                .body("correctedBy", equalTo(2))
                .body("answer", containsString("以采购表为准"));
        assertThat(SiteTest.page(status)).contains("已更正", "/versions/2");
        assertThat(SiteTest.page("/reports/about/" + sample.budget())).contains("第 2 版");
        assertThat(SiteTest.page("/departments/" + sample.budget() + "/history"))
                .contains("书架数量以采购表为准", "第 2 版")
                .doesNotContain(WORDS);
        act(sample, report.get("id"), "dismissal", Map.of("reason", "重复"))
                .statusCode(409)
                .body("type", equalTo("/problems/disclosure/report-ended"));
        given().auth()
                .oauth2(Tokens.as("auditor").role("auditor").division("990101").token())
                .get("/api/v1/audit/disclosure?subject=report/" + report.get("id"))
                .then()
                .body("items.act", equalTo(List.of("correct-report", "answer-report", "receive-report")))
                .body("items[2].actor", equalTo("system"));
    }

    @Test
    void personalDataInAReportIsStruckOutAndThePublicAnswerMayHoldNone() {
        SampleBudget sample = published("report-personal");

        String status = sent(sample, "联系人手机13912345678，培训人数有误。", "10.0.0.2");

        assertThat(SiteTest.page(status)).contains("［依法隐去］").doesNotContain("13912345678");
        Map<String, Object> report = only(sample);
        assertThat((String) report.get("words")).isEqualTo("联系人手机［依法隐去］，培训人数有误。");
        Map<String, Object> answer = Map.of("answer", "请致电13912345678。");
        act(sample, report.get("id"), "answer", answer).statusCode(400).body("errors[0].pointer", equalTo("/answer"));
        act(sample, report.get("id"), "answer", Map.of("answer", "请致电13912345678。", "public", false))
                .statusCode(200);
        assertThat(SiteTest.page("/reports/about/" + sample.budget())).contains("目前没有公开的答复");
    }

    @Test
    void aDismissalIsReadByWhoeverReportedOnly() {
        SampleBudget sample = published("report-dismissed");
        String status = sent(sample, WORDS, "10.0.0.3");

        act(sample, only(sample).get("id"), "dismissal", Map.of("reason", "与原件核对无误。"))
                .statusCode(200)
                .body("state", equalTo("dismissed"))
                .body("public", equalTo(false));

        assertThat(SiteTest.page(status)).contains("部门未予采纳", "与原件核对无误。");
        assertThat(SiteTest.page("/reports/about/" + sample.budget())).doesNotContain("与原件核对无误。");
    }

    @Test
    void whatIsNotTakenComesBackWithItsWords() {
        SampleBudget sample = published("report-form");
        String token = token(sample);

        send(sample, "太短", token, "", "10.0.0.4").then().statusCode(400).body(containsString("至少写 10 个字"));
        send(sample, "字".repeat(1001), token, "", "10.0.0.4")
                .then()
                .statusCode(400)
                .body(containsString("不要超过 1000 个字"));
        send(sample, "<b>" + WORDS, "1.x", "", "10.0.0.4")
                .then()
                .statusCode(400)
                .header("Cache-Control", "no-store")
                .body(containsString("请再提交一次"))
                .body(containsString("&lt;b&gt;" + WORDS));
        send(sample, WORDS, token, "http://example.org", "10.0.0.4").then().statusCode(400);
        send(published("report-other"), WORDS, token, "", "10.0.0.4").then().statusCode(400);
        send(sample, "字".repeat(1000), token, "", "10.0.0.4").then().statusCode(303);
        desk.officer(sample).get(desk.path(sample, "reports")).then().body("items", hasSize(1));
    }

    @Test
    void fromOneAddressOnlySoManyAreTakenAndTheAddressIsForgotten() {
        SampleBudget sample = published("report-many");
        String token = token(sample);
        for (int i = 0; i < 10; i++) {
            send(sample, WORDS, token, "", "10.0.0.5").then().statusCode(303);
        }

        send(sample, WORDS, token, "", "10.0.0.5")
                .then()
                .statusCode(429)
                .header("Retry-After", "3600")
                .body(containsString(WORDS));
        send(sample, WORDS, token, "", "10.0.0.6").then().statusCode(303);
        send(sample, WORDS, token, "", "10.9.9.9, 10.0.0.5").then().statusCode(429);
        assertThat(database.query(row -> row.getString(1), "select hash from report_sender"))
                .allMatch(hash -> hash.matches("[A-Za-z0-9_-]{43}"));

        hours.pass("Senders", clock.instant().plus(Duration.ofDays(3)));

        assertThat(database.query(row -> row.getInt(1), "select count(*) from report_sender"))
                .containsExactly(0);
        assertThat(database.query(row -> row.getInt(1), "select count(*) from report_key"))
                .containsExactly(0);
    }

    @Test
    void whatIsNotThereIsAPageAndOthersReadNothing() {
        SampleBudget sample = published("report-missing");
        for (String address : List.of(
                "/reports/" + UUID.randomUUID(),
                "/reports/x",
                "/reports/about/" + UUID.randomUUID(),
                "/reports/new?disclosure=" + sample.budget() + "&version=7",
                "/reports/new?disclosure=" + sample.budget() + "&version=1&project=" + UUID.randomUUID())) {
            given().get(address).then().statusCode(404).contentType("text/html");
        }
        given().contentType("application/x-www-form-urlencoded")
                .post("/reports")
                .then()
                .statusCode(404);
        assertThat(SiteTest.page("/reports/new")).contains("报告错误");
        SiteTest.page("/reports/new?disclosure=" + sample.budget() + "&version=1&project=" + sample.id("repair"));
        desk.as("other", "disclosure-officer", "990101/elsewhere")
                .get(desk.path(sample, "reports"))
                .then()
                .statusCode(404);
        given().get(desk.path(sample, "reports")).then().statusCode(401);
    }

    @Test
    void theOfficerWorksThroughThemByStateAndPage() {
        SampleBudget sample = published("report-list");
        sent(sample, WORDS, "10.0.0.7");
        sent(sample, "另一处错误：年度写成了上一年。", "10.0.0.7");
        Response first = desk.officer(sample).get(desk.path(sample, "reports") + "?state=open&limit=1");
        first.then().body("items[0].words", equalTo(WORDS)).body("items[0].answer", nullValue());
        desk.officer(sample)
                .get(first.<String>path("next"))
                .then()
                .body("items[0].words", containsString("另一处"))
                .body("next", nullValue());

        act(sample, first.path("items[0].id"), "dismissal", Map.of("reason", "重复"))
                .statusCode(200);

        desk.officer(sample)
                .get(desk.path(sample, "reports") + "?state=open")
                .then()
                .body("items", hasSize(1))
                .body("items[0].words", not(equalTo(WORDS)));
        desk.officer(sample)
                .header("If-Match", "\"1\"")
                .body(Map.of("answer", "好的"))
                .post(desk.path(sample, "reports/" + first.<String>path("items[0].id") + "/answer"))
                .then()
                .statusCode(412);
        desk.officer(sample)
                .get(desk.path(sample, "reports") + "?state=lost")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/state"));
    }

    private SampleBudget published(String department) {
        SampleBudget sample = SampleBudget.of(department);
        desk.published(sample, sample.told());
        return sample;
    }

    private void corrected(SampleBudget sample) {
        desk.decide(sample, "overrules", Map.of("fingerprint", desk.finding(sample, "PII_NAME"), "reason", "本人同意公开"))
                .statusCode(200);
        desk.officer(sample)
                .body(Map.of("reason", "更正说明"))
                .post(desk.path(sample, "publication"))
                .then()
                .statusCode(200);
    }

    static String token(SampleBudget sample) {
        Matcher field = Pattern.compile("name=\"token\" value=\"([^\"]+)\"")
                .matcher(SiteTest.page("/reports/new?disclosure=" + sample.budget() + "&version=1"));
        assertThat(field.find()).isTrue();
        return field.group(1);
    }

    /** Address at which the answer will be. */
    static String sent(SampleBudget sample, String words, String address) {
        return send(sample, words, token(sample), "", address)
                .then()
                .statusCode(303)
                .header("Location", matchesPattern("/reports/[0-9a-f-]{36}"))
                .extract()
                .header("Location");
    }

    private static Response send(SampleBudget sample, String words, String token, String trap, String address) {
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .header("X-Forwarded-For", address)
                .formParam("disclosure", sample.budget().toString())
                .formParam("version", "1")
                .formParam("words", words)
                .formParam("token", token)
                .formParam("homepage", trap)
                .post("/reports");
    }

    private Map<String, Object> only(SampleBudget sample) {
        Response list = desk.officer(sample).get(desk.path(sample, "reports"));
        list.then().statusCode(200).body("items", hasSize(1));
        return list.path("items[0]");
    }

    private ValidatableResponse act(
            SampleBudget sample, @Nullable Object report, String act, Map<String, Object> command) {
        return desk.officer(sample)
                .body(command)
                .post(desk.path(sample, "reports/" + report + "/" + act))
                .then();
    }
}
