package org.jixiao.gateway.route;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jixiao.gateway.Http2.get;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.StreamResetException;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.jixiao.gateway.Http2;
import org.jixiao.gateway.RawHttp;
import org.jixiao.gateway.Staged;
import org.jixiao.gateway.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The limits of HTTP/1.1, over one connection of HTTP/2; and who stays with HTTP/1.1. */
@QuarkusTest
class Http2Test {
    private static final int LIMIT = 32 * 1024 * 1024;
    private static final Map<String, String> PUBLIC =
            Map.of("Cache-Control", "public, max-age=60", "Content-Type", "text/plain;charset=UTF-8");

    private final Http2 connection = new Http2();

    @AfterEach
    void close() {
        connection.close();
    }

    @Test
    void pages_problems_and_acts_pass() throws Exception {
        var page = get(send(HttpMethod.GET, "/data", "", Buffer.buffer()));
        assertThat(page.status()).isEqualTo(200);
        assertThat(new JsonObject(page.body()).getString("service")).isEqualTo("disclosure");

        var refusal = get(send(HttpMethod.GET, "/api/v1/budgets", "", Buffer.buffer()));
        assertThat(refusal.status()).isEqualTo(401);
        assertThat(refusal.body()).contains("/problems/gateway/token-missing");

        var act = get(send(HttpMethod.POST, "/api/v1/budgets", editor(), Buffer.buffer("x".repeat(100_000))));
        assertThat(new JsonObject(act.body()).getInteger("bytes")).isEqualTo(100_000);
    }

    @Test
    void a_public_page_is_kept_and_given_again() throws Exception {
        var page = Staged.somewhere().answers(200, PUBLIC, "绩效".repeat(1000));

        for (int i = 0; i < 3; i++) {
            var answer = get(send(HttpMethod.GET, page.path(), "", Buffer.buffer()));
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo("绩效".repeat(1000));
        }
        assertThat(page.questions()).hasSize(1);
    }

    @Test
    void a_page_that_grows_too_large_to_keep_is_asked_for_once_and_streamed() throws Exception {
        var large = "0123456789".repeat(30_000);
        var page = Staged.somewhere().answersInChunks(PUBLIC, large);

        var first = get(send(HttpMethod.GET, page.path(), "", Buffer.buffer()));
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.body()).isEqualTo(large);
        assertThat(page.questions()).hasSize(1);
        assertThat(get(send(HttpMethod.GET, page.path(), "", Buffer.buffer())).body())
                .isEqualTo(large);
    }

    @Test
    void a_service_dying_midway_is_a_problem_before_the_answer_begins_and_the_end_of_its_stream_after()
            throws Exception {
        var small = Staged.somewhere().breaksOffAfter(0, PUBLIC, "half of i");
        var refusal = get(send(HttpMethod.GET, small.path(), "", Buffer.buffer()));
        assertThat(refusal.status()).isEqualTo(503);
        assertThat(refusal.body()).contains("/problems/gateway/service-away");

        var large = Staged.somewhere().breaksOffAfter(0, PUBLIC, "x".repeat(300_000));
        var cut = send(HttpMethod.GET, large.path(), "", Buffer.buffer());
        assertThatThrownBy(() -> get(cut)).hasRootCauseInstanceOf(StreamResetException.class);

        assertThat(get(send(HttpMethod.GET, "/data", "", Buffer.buffer())).status())
                .isEqualTo(200);
    }

    @Test
    void without_tls_a_client_that_would_upgrade_has_large_answers_whole() throws Exception {
        var description = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RawHttp.port() + "/openapi.json"))
                .build();
        var whole = RestAssured.get("/openapi.json").asByteArray();
        assertThat(whole).hasSizeGreaterThan(300_000);

        for (int i = 0; i < 20; i++) {
            var upgrading = java.net.http.HttpClient.newHttpClient();
            var answer = upgrading.send(description, BodyHandlers.ofByteArray());
            assertThat(answer.version()).isEqualTo(java.net.http.HttpClient.Version.HTTP_1_1);
            assertThat(answer.body()).isEqualTo(whole);
        }
    }

    @Test
    void without_tls_a_wish_to_upgrade_is_passed_over_and_goes_no_further() {
        var answer = RawHttp.get(
                "/data", "Connection: Upgrade, HTTP2-Settings", "Upgrade: h2c", "HTTP2-Settings: AAMAAABkAAQAAP__");

        assertThat(answer).startsWith("HTTP/1.1 200");
        var told = new JsonObject(answer.substring(answer.indexOf("\r\n\r\n") + 4)).getJsonObject("headers");
        assertThat(told.fieldNames()).doesNotContain("upgrade", "http2-settings", "connection");
    }

    @Test
    void without_tls_a_client_that_would_upgrade_may_bring_a_body_of_unknown_length() throws Exception {
        var upgrading = java.net.http.HttpClient.newHttpClient();
        var post = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RawHttp.port() + "/api/v1/filings"))
                .header("Authorization", "Bearer " + editor())
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[1_000_000])))
                .build();

        for (int i = 0; i < 3; i++) {
            var answer = upgrading.send(post, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(new JsonObject(answer.body()).getInteger("bytes")).isEqualTo(1_000_000);
        }
    }

    @Test
    void a_body_over_the_limit_is_413_and_costs_its_stream_only() throws Exception {
        var announced = get(begin(HttpMethod.POST, "/api/v1/filings", editor()).compose(request -> {
            request.putHeader("Content-Length", String.valueOf(LIMIT + 1)).sendHead();
            return answer(request);
        }));
        assertThat(announced.status()).isEqualTo(413);
        assertThat(announced.body()).contains("/problems/gateway/body-too-large");

        var unannounced =
                get(begin(HttpMethod.POST, "/api/v1/filings", editor()).compose(request -> {
                    pour(request.setChunked(true), new AtomicLong(LIMIT + 1));
                    return answer(request);
                }));
        assertThat(unannounced.status()).isEqualTo(413);
        assertThat(get(send(HttpMethod.GET, "/data", "", Buffer.buffer())).status())
                .isEqualTo(200);
    }

    @Test
    void headers_over_the_limit_do_not_come_in() throws Exception {
        var refused = begin(HttpMethod.GET, "/data", "").compose(request -> {
            request.putHeader("X-Long", "x".repeat(30_000));
            return request.end().compose(sent -> answer(request));
        });

        assertThat(succeeds(refused)).isFalse();
        assertThat(RawHttp.get("/data")).startsWith("HTTP/1.1 200");
    }

    @Test
    void an_uncalled_for_body_ends_its_stream() throws Exception {
        var refused = begin(HttpMethod.GET, "/data/slow", "").compose(request -> {
            request.setChunked(true).write("uncalled for");
            return answer(request);
        });

        assertThatThrownBy(() -> get(refused)).hasRootCauseInstanceOf(StreamResetException.class);
        assertThat(get(send(HttpMethod.GET, "/data", "", Buffer.buffer())).status())
                .isEqualTo(200);
    }

    @Test
    void streams_at_a_time_are_bounded() throws Exception {
        var settings = get(begin(HttpMethod.GET, "/data", "").compose(request -> {
            var told = request.connection().remoteSettings();
            return request.end().compose(sent -> answer(request)).map(answer -> told);
        }));

        assertThat(settings.getMaxConcurrentStreams()).isEqualTo(100);
        assertThat(settings.getMaxHeaderListSize()).isEqualTo(20_480);
    }

    @Test
    void many_requests_over_one_connection_are_counted_as_any() throws Exception {
        var hasty = Tokens.of("hasty-over-http2", "auditor");

        var answers = IntStream.range(0, 1_500)
                .mapToObj(i -> send(HttpMethod.GET, "/api/v1/me", hasty, Buffer.buffer()))
                .toList();

        var statuses = answers.stream().map(answer -> get(answer).status()).distinct();
        assertThat(statuses).containsExactlyInAnyOrder(200, 429);
    }

    private static String editor() {
        return Tokens.withRoles("department-editor");
    }

    private Future<HttpClientRequest> begin(HttpMethod method, String path, String token) {
        return connection
                .client()
                .request(method, path)
                // What goes wrong is told by the answer that does not come.
                .map(request -> request.exceptionHandler(broken -> {}))
                .map(request -> token.isEmpty() ? request : request.putHeader("Authorization", "Bearer " + token));
    }

    /** Without a body there is to be no header about it either: that makes a question of its own of it. */
    private Future<Answer> send(HttpMethod method, String path, String token, Buffer body) {
        return begin(method, path, token).compose(request -> (body.length() == 0 ? request.end() : request.end(body))
                .compose(sent -> answer(request)));
    }

    private static Future<Answer> answer(HttpClientRequest request) {
        return request.response().compose(response -> {
            assertThat(response.version()).isEqualTo(HttpVersion.HTTP_2);
            return response.body().map(body -> new Answer(response.statusCode(), body.toString(UTF_8)));
        });
    }

    /** As fast as the other side takes it. */
    private static void pour(HttpClientRequest request, AtomicLong left) {
        var size = (int) Math.min(65_536, left.get());
        if (size > 0) {
            left.addAndGet(-size);
            request.write(Buffer.buffer(new byte[size])).onSuccess(sent -> pour(request, left));
        }
    }

    private static boolean succeeds(Future<Answer> answer) {
        try {
            return List.of(200, 304).contains(get(answer).status());
        } catch (IllegalStateException refused) {
            return false;
        }
    }

    private record Answer(int status, String body) {}
}
