package org.jixiao.gateway.route;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jixiao.gateway.Tokens;
import org.jixiao.test.span.CollectedSpan;
import org.jixiao.test.span.CollectedSpan.Kind;
import org.jixiao.test.span.SpanCollector;
import org.junit.jupiter.api.Test;

/** What a collector is told of a request that passes, or does not. */
@QuarkusTest
class SpansTest {
    private static final String CALLER = "00f067aa0ba902b7";

    private final String trace = UUID.randomUUID().toString().replace("-", "");

    @ConfigProperty(name = "OTEL_EXPORTER_OTLP_ENDPOINT")
    URI collector;

    @Test
    void a_service_follows_from_the_try_and_the_try_from_the_request() {
        var told = given().header("traceparent", traceparent())
                .header("X-Request-Id", "request-4711")
                .auth()
                .oauth2(Tokens.withRoles("department-editor"))
                .get("/api/v1/budgets/of-somebody?name=secret")
                .then()
                .statusCode(200)
                .extract();

        var answered = awaited(Kind.SERVER, 1).get(0);
        assertThat(answered.parent()).isEqualTo(CALLER);
        assertThat(answered.service()).isEqualTo("gateway");
        assertThat(answered.name()).isEqualTo("GET /api/v1/budgets/*");
        assertThat(answered.attributes())
                .containsOnly(
                        Map.entry("http.request.method", "GET"),
                        Map.entry("http.route", "/api/v1/budgets/*"),
                        Map.entry("http.response.status_code", "200"),
                        Map.entry("jixiao.request.id", "request-4711"));
        var tried = awaited(Kind.CLIENT, 1).get(0);
        assertThat(tried.parent()).isEqualTo(answered.id());
        assertThat(tried.name()).isEqualTo("GET budget");
        assertThat(tried.attributes())
                .containsOnly(
                        Map.entry("http.request.method", "GET"),
                        Map.entry("peer.service", "budget"),
                        Map.entry("http.response.status_code", "200"));
        assertThat(told.header("traceresponse")).isEqualTo("00-" + trace + "-" + answered.id() + "-01");
        assertThat(told.<String>path("headers.traceparent")).isEqualTo("00-" + trace + "-" + tried.id() + "-01");
    }

    @Test
    void a_second_try_is_one_of_its_own() {
        given().header("traceparent", traceparent())
                .get("/data/once?q=" + UUID.randomUUID())
                .then()
                .statusCode(200);

        var tries = awaited(Kind.CLIENT, 2);
        assertThat(tries)
                .extracting(CollectedSpan::parent)
                .containsOnly(awaited(Kind.SERVER, 1).get(0).id());
        assertThat(tries.get(0).failed()).isTrue();
        assertThat(tries.get(0).attributes()).containsKey("error.type").doesNotContainKey("http.request.resend_count");
        assertThat(tries.get(1).failed()).isFalse();
        assertThat(tries.get(1).attributes()).containsEntry("http.request.resend_count", "1");
    }

    @Test
    void who_is_turned_away_is_recorded_and_nobody_is_asked() {
        given().header("traceparent", traceparent())
                .get("/api/v1/budgets?name=secret")
                .then()
                .statusCode(401);

        assertThat(awaited(Kind.SERVER, 1).get(0).attributes()).containsEntry("http.response.status_code", "401");
        assertThat(of(Kind.CLIENT)).isEmpty();
        assertThat(collected().toString()).doesNotContain("secret");
    }

    private String traceparent() {
        return "00-" + trace + "-" + CALLER + "-01";
    }

    private List<CollectedSpan> awaited(Kind kind, int many) {
        await().until(() -> of(kind).size() == many);
        return of(kind);
    }

    private List<CollectedSpan> of(Kind kind) {
        return collected().stream().filter(span -> span.kind() == kind).toList();
    }

    private List<CollectedSpan> collected() {
        return SpanCollector.at(collector).stream()
                .filter(span -> span.trace().equals(trace))
                .toList();
    }
}
