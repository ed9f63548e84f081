package org.jixiao.platform.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jixiao.platform.Callers;
import org.jixiao.platform.TestBackend;
import org.jixiao.platform.access.Role;
import org.jixiao.test.LogBook;
import org.jixiao.test.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every no has one shape, the caller's language, and a page that says what to do. */
@QuarkusTest
@WithTestResource(TestBackend.class)
class ProblemsTest {

    @Test
    void aRefusalOfTheDomainIsNoErrorOfTheSystem() {
        try (LogBook log = LogBook.of("")) {
            problem(
                            Callers.editor()
                                    .body(Callers.notice("locked"))
                                    .post("/api/v1/notices")
                                    .then(),
                            409,
                            "notice-locked")
                    .header("Retry-After", "1")
                    .header("Content-Language", "zh-CN")
                    .header("Vary", "Accept-Language")
                    .body("title", equalTo("公告已锁定"))
                    .body("detail", equalTo("公告 公告 已于 2026 年锁定，不能修改。"))
                    .body("missing", hasItem("key"));

            assertThat(log.troubles("")).isZero();
        }
    }

    @Test
    void englishForThoseWhoAsk() {
        problem(
                        Callers.editor()
                                .header("Accept-Language", "fr, en-GB;q=0.8")
                                .body(Callers.notice("locked"))
                                .post("/api/v1/notices")
                                .then(),
                        409,
                        "notice-locked")
                .header("Content-Language", "en")
                .body("detail", equalTo("The notice 公告 was locked in 2026; it can't be changed."));
    }

    @Test
    void eachFieldThatIsWrongIsPointedAt() {
        problem(
                        Callers.editor()
                                .body("{\"text\":\" \",\"lines\":[{},{\"signature\":\"far too long\"}]}")
                                .post("/api/v1/notices")
                                .then(),
                        400,
                        "invalid-input")
                .body("errors.pointer", hasItem("/text"))
                .body("errors.pointer", hasItem("/lines/1/signature"))
                .body("errors.find { it.pointer == '/text' }.detail", equalTo("不能为空"))
                .body("errors.find { it.pointer == '/lines/1/signature' }.detail", equalTo("最多 5 字"));
        Callers.editor()
                .header("Accept-Language", "en")
                .body(Callers.notice(""))
                .post("/api/v1/notices")
                .then()
                .body("errors[0].detail", equalTo("must not be blank"));
    }

    @Test
    void whatCannotBeReadIsPointedAt() {
        problem(
                        Callers.editor()
                                .body("{\"text\":\"a\",\"lines\":[{\"signature\":{}}]}")
                                .post("/api/v1/notices")
                                .then(),
                        400,
                        "invalid-input")
                .body("errors[0].pointer", equalTo("/lines/0/signature"));
        problem(
                Callers.editor()
                        .body("{\"text\":\"a\",\"copies\":\"three\"}")
                        .post("/api/v1/notices")
                        .then(),
                400,
                "invalid-input");
        problem(Callers.editor().body("{\"text\"").post("/api/v1/notices").then(), 400, "invalid-input")
                .body("errors.pointer", equalTo(List.of("")))
                .body("errors[0].detail", equalTo("不是完整的 JSON：第 1 行第 8 个字符处有误"));
        problem(Callers.editor().body("[]").post("/api/v1/notices").then(), 400, "invalid-input")
                .body("errors.pointer", equalTo(List.of("")));
        problem(Callers.editor().post("/api/v1/notices").then(), 400, "invalid-input")
                .body("errors", equalTo(List.of(Map.of("pointer", "", "detail", "不能缺少"))));
        problem(
                        Callers.editor()
                                .body("{\"text\":\"a\",\"kind\":\"song\"}")
                                .post("/api/v1/notices")
                                .then(),
                        400,
                        "invalid-input")
                .body("errors[0].pointer", equalTo("/kind"))
                .body("errors[0].detail", startsWith("须为下列之一："));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"text\":\"a\\u0000b\"}                                  | /text",
                "{\"text\":\"half a character \\ud800\"}                   | /text",
                "{\"text\":\"a\",\"lines\":[{\"signature\":\"\\u0000\"}]} | /lines/0/signature",
                "{\"text\":\"a\",\"price\":1e999999999}                   | /price",
                "{\"text\":\"a\",\"price\":1e-400}                        | /price",
                "{\"text\":\"a\",\"until\":1}                             | /until",
                "{\"text\":\"a\",\"lines\":[{},null]}                       | /lines/1",
                "{\"text\":\"a\",\"kind\":0}                              | /kind",
            })
    void whatCouldNotBeKeptAsSentIsPointedAt(String body, String pointer) {
        try (LogBook log = LogBook.of("")) {
            problem(Callers.editor().body(body).post("/api/v1/notices").then(), 400, "invalid-input")
                    .body("errors.pointer", equalTo(List.of(pointer)));

            assertThat(log.troubles("")).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"text\":1}                                     | /text              | 须为文字",
                "{\"text\":\"a\",\"lines\":[{\"signature\":true}]} | /lines/0/signature | 须为文字",
                "{\"text\":\"a\",\"copies\":\"3\"}                  | /copies            | 须为整数，不加引号",
                "{\"text\":\"a\",\"copies\":\"\"}                   | /copies            | 须为整数，不加引号",
                "{\"text\":\"a\",\"copies\":3.7}                    | /copies            | 须为整数，不加引号",
                "{\"text\":\"a\",\"price\":\"3.50\"}                | /price             | 须为数字，不加引号",
                "{\"text\":\"a\",\"until\":\"soon\"}                | /until             | 须为日期，如 2025-01-31",
                "{\"text\":\"a\",\"lines\":\"none\"}                | /lines             | 须为列表",
                "{\"text\":\"a\\u0000b\"}                           | /text              | 含有无法保存的字符，或位数过多",
                "{\"text\":\"a\",\"lines\":[                        | ''                 | 不是完整的 JSON：第 1 行第 22 个字符处有误",
            })
    void nothingIsTakenForWhatItIsNotAndWhatIsWantedIsSaid(String body, String pointer, String detail) {
        problem(Callers.editor().body(body).post("/api/v1/notices").then(), 400, "invalid-input")
                .body("errors", equalTo(List.of(Map.of("pointer", pointer, "detail", detail))))
                .body("instance", equalTo("/api/v1/notices"));
    }

    @Test
    void numbersAreTakenAsNumbers() {
        Callers.editor()
                .body("{\"text\":\"a\",\"copies\":3,\"price\":49168600.00,\"until\":\"2025-01-31\"}")
                .post("/api/v1/notices")
                .then()
                .statusCode(201);
    }

    @Test
    void moreThanOneThingIsNoBody() {
        problem(
                Callers.editor()
                        .body(Callers.notice("a") + " {}")
                        .post("/api/v1/notices")
                        .then(),
                400,
                "invalid-input");
    }

    @ParameterizedTest
    @CsvSource({"limit=abc, /limit", "limit=99999999999, /limit", "q=%00, /q", "q=a%00b&limit=5, /q"})
    void aParameterThatCannotBeReadIsPointedAt(String query, String pointer) {
        try (LogBook log = LogBook.of("")) {
            problem(
                            Callers.editor()
                                    .urlEncodingEnabled(false)
                                    .get("/api/v1/notices?" + query)
                                    .then(),
                            400,
                            "invalid-input")
                    .body("errors.pointer", equalTo(List.of(pointer)));

            assertThat(log.troubles("")).isZero();
        }
    }

    @Test
    void aFormThatIsTornIsNoErrorOfTheSystem() {
        String part = "--x\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n1\r\n";
        String endless = IntStream.range(0, 2_000).mapToObj(part::formatted).collect(Collectors.joining());
        try (LogBook log = LogBook.of("")) {
            for (String torn : List.of(part.formatted("a"), "no form at all", endless + "--x--\r\n")) {
                problem(
                                Callers.editor()
                                        .contentType("multipart/form-data; boundary=x")
                                        .body(torn.getBytes(StandardCharsets.UTF_8))
                                        .post("/api/v1/notices/cards")
                                        .then(),
                                400,
                                "invalid-input")
                        .body("errors.pointer", equalTo(List.of("")));
            }

            assertThat(log.troubles("")).isZero();
        }
    }

    /** As a client does whose line breaks, and as the gateway does with an upload that is larger than it lets pass. */
    @Test
    void whoHangsUpInAnUploadIsNoErrorOfTheSystem() throws Exception {
        Logger answers = Logger.getLogger("http-problem");
        Level level = answers.getLevel();
        answers.setLevel(Level.INFO);
        try (LogBook log = LogBook.of("")) {
            hangUp("/api/v1/notices", "application/json", "{\"text\":\"a");
            hangUp(
                    "/api/v1/notices/cards",
                    "multipart/form-data; boundary=x",
                    "--x\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n1");

            await().until(() -> log.lines().stream()
                            .filter(line -> line.contains("/invalid-input") && !line.contains("\tat "))
                            .count()
                    == 2);
            assertThat(log.troubles("")).isZero();
        } finally {
            answers.setLevel(level);
        }
    }

    @Test
    void signInAndRoles() {
        problem(given().get("/api/v1/notices").then(), 401, "unauthenticated");
        problem(given().auth().oauth2("no token").get("/api/v1/notices").then(), 401, "unauthenticated");
        problem(
                given().auth()
                        .oauth2(Tokens.as("stranger")
                                .role("department-editor")
                                .meantFor("another-api")
                                .token())
                        .get("/api/v1/notices")
                        .then(),
                401,
                "unauthenticated");
        problem(Callers.administrator("990101").get("/api/v1/notices").then(), 403, "forbidden");
    }

    @Test
    void whatIsNotThere() {
        problem(Callers.editor().get("/api/v1/nothing").then(), 404, "not-found");
        problem(
                Callers.editor()
                        .body(Callers.notice("x"))
                        .put("/api/v1/notices/no-id")
                        .then(),
                404,
                "not-found");
        problem(Callers.editor().delete("/api/v1/notices").then(), 405, "method-not-allowed");
        problem(Callers.editor().accept("image/png").get("/api/v1/notices").then(), 406, "not-acceptable");
        problem(Callers.editor().accept("garbage").get("/api/v1/notices").then(), 406, "not-acceptable");
        problem(Callers.editor().get("/api/v1/notices/of/%00/x").then(), 404, "not-found");
        problem(
                Callers.editor()
                        .contentType(ContentType.TEXT)
                        .body("x")
                        .post("/api/v1/notices")
                        .then(),
                415,
                "unsupported-media-type");
    }

    @Test
    void whatGoesWrongInsideStaysInside() {
        problem(Callers.editor().get("/api/v1/notices/broken").then(), 500, "internal-error")
                .body(not(containsString("secret")));
    }

    @Test
    void moreThanAServiceTakes() {
        problem(
                Callers.editor()
                        .body("{\"text\":\"" + "x".repeat(600 * 1024) + "\"}")
                        .post("/api/v1/notices")
                        .then(),
                413,
                "event-too-large");
    }

    @Test
    void aPageStandsBehindEachTypeInBothLanguages() {
        for (String slug : List.of("not-found", "notice-locked", "internal-error")) {
            given().get("/problems/notice/" + slug)
                    .then()
                    .statusCode(200)
                    .contentType("text/html")
                    .body(containsString("lang=\"zh-CN\""))
                    .body(containsString("lang=\"en\""));
        }
        given().get("/problems/notice/unheard-of").then().statusCode(404);
        given().get("/problems/elsewhere/not-found").then().statusCode(404);
    }

    /** Once the service reads. @param half of a body, sent as one chunk of several */
    private static void hangUp(String path, String type, String half) throws IOException {
        String token = Tokens.as("editor").role(Role.DEPARTMENT_EDITOR).token();
        String head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                + "\r\nContent-Type: " + type + "\r\nTransfer-Encoding: chunked\r\nExpect: 100-continue\r\n\r\n";
        String chunk = Integer.toHexString(half.length()) + "\r\n" + half + "\r\n";
        try (Socket line = new Socket("localhost", RestAssured.port)) {
            line.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            assertThat(line.getInputStream().readNBytes(12)).asString().isEqualTo("HTTP/1.1 100");
            line.getOutputStream().write(chunk.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status, String slug) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("type", equalTo("/problems/notice/" + slug));
    }
}
