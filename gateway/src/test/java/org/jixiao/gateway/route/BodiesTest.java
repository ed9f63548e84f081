package org.jixiao.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.zip.GZIPInputStream;
import org.jixiao.gateway.RawHttp;
import org.jixiao.gateway.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BodiesTest {
    private static final int FIVE_MB = 5_000_000;
    private static final int LIMIT = 32 * 1024 * 1024;

    private final HttpClient client =
            HttpClient.newBuilder().version(Version.HTTP_1_1).build();

    @Test
    void bodies_stream_through_fixed_and_chunked() throws Exception {
        assertThat(bytesThatArrived(post(fixed(FIVE_MB)))).isEqualTo(FIVE_MB);
        assertThat(bytesThatArrived(post(chunked(FIVE_MB)))).isEqualTo(FIVE_MB);
        assertThat(bytesThatArrived(post(fixed(LIMIT)))).isEqualTo(LIMIT);
        assertThat(bytesThatArrived(post(chunked(LIMIT)))).isEqualTo(LIMIT);
    }

    @Test
    void an_answer_streams_back() throws Exception {
        var answer = client.send(request("/data/download").build(), BodyHandlers.ofByteArray());
        assertThat(answer.body()).hasSize(FIVE_MB);
    }

    @Test
    void a_body_over_the_limit_is_413_whether_announced_or_not() throws Exception {
        assertThat(post(fixed(LIMIT + 1))).satisfies(BodiesTest::isTooLarge);
        assertThat(post(chunked(LIMIT + 1))).satisfies(BodiesTest::isTooLarge);

        // only the chunked one went on its way, and never arrived whole
        await().atMost(Duration.ofSeconds(2)).untilAsserted(() -> assertThat(get("/problems/budget/cut-short"))
                .isEqualTo("1"));
    }

    @Test
    void a_client_that_asks_first_is_refused_before_it_sends() {
        var answer = RawHttp.send(
                "POST",
                "/api/v1/filings",
                "Authorization: Bearer " + Tokens.withRoles("department-editor"),
                "Expect: 100-continue",
                "Content-Length: " + (LIMIT + 1));
        assertThat(answer).startsWith("HTTP/1.1 413 ").doesNotContain("100 Continue");
    }

    @Test
    void a_client_that_asks_first_is_told_to_go_on() {
        var answer = RawHttp.exchange("""
                POST /api/v1/filings HTTP/1.1\r
                Host: 127.0.0.1\r
                Connection: close\r
                Authorization: Bearer %s\r
                Expect: 100-continue\r
                Content-Length: 5\r
                \r
                hello""".formatted(Tokens.withRoles("department-editor")));
        assertThat(answer).startsWith("HTTP/1.1 100 Continue").contains("HTTP/1.1 200 OK", "\"bytes\":5");
    }

    @Test
    void compressed_answers_pass_as_they_are() throws Exception {
        var answer = client.send(
                request("/data/gzip").header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray());

        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(answer.headers().firstValue("ETag")).hasValue("\"7\"");
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            assertThat(unpacked.readAllBytes()).hasSize(6000); // 2 characters of 3 bytes, 1000 times
        }
    }

    private static void isTooLarge(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(new JsonObject(answer.body()).getString("type")).isEqualTo("/problems/gateway/body-too-large");
    }

    private static int bytesThatArrived(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new JsonObject(answer.body()).getInteger("bytes");
    }

    private HttpResponse<String> post(BodyPublisher body) throws Exception {
        var request = request("/api/v1/filings")
                .header("Authorization", "Bearer " + Tokens.withRoles("department-editor"))
                .POST(body)
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private String get(String path) throws Exception {
        return client.send(request(path).build(), BodyHandlers.ofString()).body();
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RawHttp.port() + path));
    }

    private static BodyPublisher fixed(int size) {
        return BodyPublishers.ofByteArray(new byte[size]);
    }

    private static BodyPublisher chunked(int size) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[size]));
    }
}
