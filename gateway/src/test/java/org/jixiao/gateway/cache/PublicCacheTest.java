package org.jixiao.gateway.cache;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jixiao.gateway.Staged;
import org.jixiao.gateway.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A second of freshness here; five in production. */
@QuarkusTest
class PublicCacheTest {
    private static final Map<String, String> PUBLIC = Map.of(
            "Cache-Control",
            "public, max-age=60, must-revalidate",
            "ETag",
            "\"1\"",
            "Content-Type",
            "text/html;charset=UTF-8");
    private static final Duration SOON = Duration.ofSeconds(5);

    private final Staged page = Staged.somewhere();

    @Test
    void what_is_public_is_asked_for_once_while_it_is_fresh() {
        page.answers(200, PUBLIC, "绩效");

        get().then().statusCode(200).header("Cache-Status", "jixiao; fwd=miss; stored");
        get().then()
                .statusCode(200)
                .header("Cache-Status", "jixiao; hit")
                .header("Age", equalTo("0"))
                .header("ETag", "\"1\"")
                .header("Cache-Control", "public, max-age=60, must-revalidate")
                .header("Content-Type", startsWith("text/html"));
        assertThat(get().asString()).isEqualTo("绩效");
        assertThat(given().head(page.path()).header("Content-Length")).isEqualTo("6");
        assertThat(page.questions()).hasSize(1);
    }

    @Test
    void then_only_whether_it_has_changed() {
        page.answers(200, PUBLIC, "绩效");
        get();

        await().atMost(SOON).untilAsserted(() -> get().then()
                .statusCode(200)
                .header("Cache-Status", "jixiao; fwd=stale; fwd-status=304")
                .header("Age", "0"));

        assertThat(page.questions()).hasSize(2).last().satisfies(second -> assertThat(second.getString("if-none-match"))
                .isEqualTo("\"1\""));
        assertThat(get().asString()).isEqualTo("绩效");
        page.answers(
                200,
                Map.of("Cache-Control", "public", "ETag", "\"2\"", "Content-Type", "text/html;charset=UTF-8"),
                "预算");
        await().atMost(SOON).untilAsserted(() -> assertThat(get().asString()).isEqualTo("预算"));
    }

    @Test
    void a_withdrawal_is_seen_as_soon_as_it_is_no_longer_fresh() {
        page.answers(200, PUBLIC, "绩效");
        get().then().statusCode(200);

        page.answers(410, Map.of("Cache-Control", "public, max-age=60, must-revalidate"), "withdrawn");

        await().atMost(SOON).untilAsserted(() -> get().then().statusCode(410));
        assertThat(get().asString()).isEqualTo("withdrawn");
        given().header("If-None-Match", "\"1\"").get(page.path()).then().statusCode(410);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "W/\"1\"", "\"0\", \"1\"", "*"})
    void who_has_it_already_is_told_so_without_asking(String known) {
        page.answers(200, PUBLIC, "绩效");
        given().header("If-None-Match", "\"0\"").get(page.path()).then().statusCode(200);

        given().header("If-None-Match", known)
                .get(page.path())
                .then()
                .statusCode(304)
                .header("ETag", "\"1\"")
                .header("Cache-Status", "jixiao; hit")
                .header("Content-Length", nullValue());
        assertThat(page.questions()).hasSize(1).first().satisfies(only -> assertThat(only.containsKey("if-none-match"))
                .isFalse());
    }

    @Test
    void a_file_without_a_tag_goes_by_its_date() {
        var date = "Sun, 01 Mar 2026 04:00:00 GMT";
        page.answers(200, Map.of("Cache-Control", "public", "Last-Modified", date), "x");
        get();

        given().header("If-Modified-Since", date).get(page.path()).then().statusCode(304);
        given().header("If-Modified-Since", "Sun, 01 Mar 2026 03:59:59 GMT")
                .get(page.path())
                .then()
                .statusCode(200);
        await().atMost(SOON).untilAsserted(() -> {
            get();
            assertThat(page.questions().get(page.questions().size() - 1).getString("if-modified-since"))
                    .isEqualTo(date);
        });
    }

    @Test
    void answers_differ_by_what_vary_names() {
        page.answers(200, Map.of("Cache-Control", "public", "Vary", "Accept-Language"), "x");

        Stream.of("zh", "en", "zh", "en")
                .forEach(language -> given().header("Accept-Language", language).get(page.path()));

        assertThat(page.questions())
                .extracting(asked -> asked.getString("accept-language"))
                .containsExactly("zh", "en");
    }

    @Test
    void a_text_is_compressed_once_and_tagged_weakly() throws Exception {
        page.answers(200, PUBLIC, "绩效目标".repeat(100));

        var packed = accepting("gzip");

        packed.then()
                .header("Content-Encoding", "gzip")
                .header("ETag", "W/\"1\"")
                .header("Vary", "Accept-Encoding");
        var bytes = packed.asByteArray();
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            assertThat(new String(unpacked.readAllBytes(), UTF_8)).isEqualTo("绩效目标".repeat(100));
        }
        accepting("gzip, br").then().header("Content-Encoding", "br");
        accepting("identity").then().header("Content-Encoding", nullValue()).header("ETag", "\"1\"");
        assertThat(page.questions()).hasSize(1).first().satisfies(only -> assertThat(only.getString("accept-encoding"))
                .isEqualTo("identity"));
    }

    @Test
    void what_is_short_or_no_text_stays_as_it_is() {
        page.answers(200, PUBLIC, "x".repeat(1023));
        accepting("gzip").then().header("Content-Encoding", nullValue());

        var picture = Staged.somewhere()
                .answers(200, Map.of("Cache-Control", "public", "Content-Type", "image/png"), "x".repeat(5000));
        given().header("Accept-Encoding", "gzip").get(picture.path()).then().header("Content-Encoding", nullValue());
    }

    @Test
    void many_who_ask_at_once_are_one_to_the_service() {
        page.answersAfter(500, PUBLIC, "绩效");

        assertThat(atOnce(20)).extracting(Response::statusCode).containsOnly(200);

        assertThat(page.questions()).hasSize(1);
    }

    @Test
    void nobody_waits_for_another_where_nothing_is_kept() {
        page.answersAfter(300, Map.of("Cache-Control", "no-store"), "x");
        get();
        var began = System.nanoTime();

        atOnce(10);

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofMillis(10 * 300));
        assertThat(page.questions()).hasSize(11);
    }

    @Test
    void an_answer_that_breaks_off_is_a_problem_to_all_and_not_kept() {
        page.breaksOffAfter(300, PUBLIC, "half of i");

        assertThat(atOnce(5)).extracting(Response::statusCode).containsOnly(503);

        page.answers(200, PUBLIC, "all of it");
        assertThat(get().asString()).isEqualTo("all of it");
    }

    @Test
    void an_answer_that_stalls_keeps_nobody_waiting_for_ever() {
        page.stallsAfter(PUBLIC, "half of i");

        assertThat(atOnce(5)).extracting(Response::statusCode).containsOnly(504);

        page.answers(200, PUBLIC, "all of it");
        assertThat(get().asString()).isEqualTo("all of it");
    }

    @Test
    void what_is_too_large_to_keep_is_streamed_past() {
        var large = "x".repeat(300_000);
        page.answers(200, PUBLIC, large);
        assertThat(get().asString()).hasSize(large.length());
        get().then().header("Cache-Status", nullValue());
        assertThat(page.questions()).hasSize(2);

        // found out only when it is there, and not waited for again for a while
        var unannounced = Staged.somewhere().answersInChunks(PUBLIC, large);
        assertThat(given().get(unannounced.path()).asString()).isEqualTo(large);
        assertThat(unannounced.questions()).hasSize(1);
        assertThat(given().get(unannounced.path()).asString()).isEqualTo(large);
        assertThat(unannounced.questions()).hasSize(2);
    }

    @Test
    void what_is_too_large_to_keep_breaks_off_where_its_service_does() {
        page.breaksOffAfter(0, PUBLIC, "x".repeat(300_000));

        assertThatThrownBy(() -> get().asString()).hasMessageContaining("Premature end of chunk");
    }

    @Test
    void what_is_too_large_to_keep_breaks_off_where_its_service_stalls() {
        page.stallsAfter(PUBLIC, "x".repeat(300_000));

        assertThatThrownBy(() -> get().asString()).hasMessageContaining("Premature end of chunk");
    }

    @Test
    void a_cookie_neither_goes_in_nor_is_kept_when_it_comes_out() {
        page.answers(200, Map.of("Cache-Control", "public", "Set-Cookie", "a=b"), "x");

        given().cookie("session", "7").get(page.path()).then().header("Set-Cookie", "a=b");
        get().then().header("Set-Cookie", "a=b");

        assertThat(page.questions()).hasSize(2).noneMatch(asked -> asked.containsKey("cookie"));
    }

    @Test
    void what_comes_with_a_token_is_neither_kept_nor_answered_from_here() {
        page.answers(200, PUBLIC, "x");
        var token = Tokens.withRoles("auditor");

        given().auth().oauth2(token).get(page.path()).then().header("Cache-Status", nullValue());
        get().then().header("Cache-Status", "jixiao; fwd=miss; stored");
        given().auth().oauth2(token).get(page.path()).then().header("Cache-Status", nullValue());

        assertThat(page.questions()).hasSize(3).noneMatch(asked -> asked.containsKey("authorization"));
    }

    @Test
    void a_part_is_the_services_to_give() {
        page.answers(200, PUBLIC, "x");
        get();

        given().header("Range", "bytes=0-0").header("If-Range", "\"1\"").get(page.path());

        assertThat(page.questions())
                .extracting(asked -> asked.getString("range"))
                .containsExactly(null, "bytes=0-0");
    }

    @Test
    void a_request_id_is_never_anothers() {
        page.answers(200, PUBLIC, "x");
        given().header("X-Request-Id", "reader-0001").get(page.path());

        given().header("X-Request-Id", "reader-0002")
                .get(page.path())
                .then()
                .header("Cache-Status", "jixiao; hit")
                .header("X-Request-Id", "reader-0002");
    }

    private Response get() {
        return given().get(page.path());
    }

    private Response accepting(String coding) {
        return given().config(Staged.withoutUnpacking())
                .header("Accept-Encoding", coding)
                .get(page.path());
    }

    private List<Response> atOnce(int readers) {
        var answers = Stream.generate(() -> CompletableFuture.supplyAsync(this::get, task -> new Thread(task).start()))
                .limit(readers)
                .toList();
        return answers.stream().map(CompletableFuture::join).toList();
    }
}
