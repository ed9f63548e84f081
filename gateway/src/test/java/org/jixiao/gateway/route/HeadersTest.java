package org.jixiao.gateway.route;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.jixiao.gateway.RawHttp;
import org.jixiao.gateway.Staged;
import org.jixiao.gateway.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HeadersTest {

    @Test
    void only_the_gateway_says_where_a_request_comes_from() {
        given().header("X-Forwarded-For", "10.9.8.7")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Prefix", "/evil")
                .header("Forwarded", "for=10.9.8.7")
                .header("X-Real-IP", "10.9.8.7")
                .header("X-HTTP-Method-Override", "DELETE")
                .when()
                .get("/open-data/v1/disclosures")
                .then()
                .body("headers.x-forwarded-for", equalTo("127.0.0.1"))
                .body("headers.x-forwarded-host", equalTo("127.0.0.1:8080"))
                .body("headers.x-forwarded-proto", equalTo("http"))
                .body("headers.x-forwarded-prefix", nullValue())
                .body("headers.forwarded", nullValue())
                .body("headers.x-real-ip", nullValue())
                .body("headers.x-http-method-override", nullValue())
                .body("headers.host", matchesPattern("127\\.0\\.0\\.1:\\d+"));
    }

    @Test
    void headers_of_one_connection_end_at_the_door() {
        var answer = RawHttp.exchange("""
            GET /open-data/x HTTP/1.1\r
            Host: 127.0.0.1\r
            Connection: close\r
            Connection: X-Mine, X-Request-Id\r
            X-Mine: 1\r
            X-Request-Id: request-0001\r
            Keep-Alive: timeout=5\r
            TE: trailers\r
            Upgrade: websocket\r
            Proxy-Authorization: Basic eDp5\r
            \r
            """);

        var headers = new JsonObject(answer.substring(answer.indexOf("\r\n\r\n") + 4)).getJsonObject("headers");
        assertThat(headers.fieldNames())
                .doesNotContain("x-mine", "keep-alive", "te", "upgrade", "proxy-authorization", "connection");
        assertThat(headers.getString("x-request-id")).isEqualTo("request-0001");
    }

    @Test
    void what_somebody_was_told_is_kept_by_no_browser_unless_its_service_says_so() {
        var token = Tokens.withRoles("auditor");
        given().auth().oauth2(token).get("/api/v1/budgets").then().header("Cache-Control", "no-store");
        given().get("/data").then().header("Cache-Control", nullValue());

        var page = Staged.somewhere().answers(200, Map.of("Cache-Control", "public, max-age=7"), "x");
        given().auth().oauth2(token).get(page.path()).then().header("Cache-Control", "public, max-age=7");
    }

    @Test
    void credentials_go_to_services_that_ask_for_them_only() {
        var token = Tokens.withRoles("auditor");
        given().auth()
                .oauth2(token)
                .get("/api/v1/budgets")
                .then()
                .body("headers.authorization", equalTo("Bearer " + token));
        given().auth().oauth2(token).get("/data").then().body("headers.authorization", nullValue());
        given().auth()
                .preemptive()
                .basic("partner", "secret")
                .post("/auth/realms/jixiao/protocol/openid-connect/token")
                .then()
                .body("headers.authorization", matchesPattern("Basic .*"));
    }

    @Test
    void a_request_id_is_kept_or_made_passed_on_and_returned() {
        given().header("X-Request-Id", "walk-2024.0001")
                .get("/data")
                .then()
                .header("X-Request-Id", "walk-2024.0001")
                .body("headers.x-request-id", equalTo("walk-2024.0001"));

        var made =
                given().header("X-Request-Id", "<script>").get("/data").then().extract();
        assertThat(made.header("X-Request-Id")).matches("[0-9a-f-]{36}");
        assertThat(made.<String>path("headers.x-request-id")).isEqualTo(made.header("X-Request-Id"));

        given().header("X-Request-Id", "walk-2024.0002")
                .get("/api/v1/budgets")
                .then()
                .statusCode(401)
                .header("X-Request-Id", "walk-2024.0002")
                .body("requestId", equalTo("walk-2024.0002"));
    }

    @Test
    void the_sign_in_words_its_own_policy_and_may_be_framed_by_its_own_origin() {
        given().get("/auth/realms/jixiao")
                .then()
                .header("Content-Security-Policy", "frame-ancestors 'self'")
                .header("Cross-Origin-Opener-Policy", nullValue())
                .header("X-Content-Type-Options", "nosniff");
    }

    @Test
    void a_trace_goes_on_or_begins_here() {
        var trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00";
        given().header("traceparent", trace)
                .header("tracestate", "a=1")
                .get("/data")
                .then()
                .header("traceresponse", trace)
                .body("headers.traceparent", equalTo(trace))
                .body("headers.tracestate", equalTo("a=1"));

        var begun = given().header("traceparent", "00-" + "0".repeat(32) + "-00f067aa0ba902b7-01")
                .header("tracestate", "a=1")
                .get("/data")
                .then()
                .body("headers.tracestate", nullValue())
                .extract();
        assertThat(begun.header("traceresponse")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
        assertThat(begun.<String>path("headers.traceparent"))
                .startsWith(begun.header("traceresponse").substring(0, "00-".length() + 32));
    }

    @Test
    void an_answer_keeps_what_its_service_said_and_loses_what_is_inner() {
        var answer = given().redirects()
                .follow(false)
                .auth()
                .oauth2(Tokens.withRoles("department-editor"))
                .post("/api/v1/budgets/created")
                .then()
                .statusCode(201)
                .header("Location", "http://127.0.0.1:8080/api/v1/budgets/7")
                .header("X-Inner", nullValue())
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", startsWith("default-src 'none';"))
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Permissions-Policy", startsWith("camera=()"))
                .header("Strict-Transport-Security", nullValue())
                .extract();
        assertThat(answer.headers().getValues("X-Request-Id")).hasSize(1).doesNotContain("of-the-service");
    }
}
