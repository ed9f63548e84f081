package org.jixiao.gateway.limit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.stream.Stream;
import org.jixiao.gateway.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ManyRequestsTest {

    @Test
    void a_person_who_asks_too_much_is_asked_to_wait_and_nobody_else_is() {
        var hasty = Tokens.of("hasty", "auditor");

        var refused = Stream.generate(() -> me(hasty))
                .limit(2_000)
                .filter(answer -> answer.statusCode() != 200)
                .findFirst()
                .orElseThrow();

        refused.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", "1")
                .header("RateLimit-Policy", "\"signed-in\";q=300;w=60")
                .header("RateLimit", matchesPattern("\"signed-in\";r=0;t=\\d+"))
                .body("type", equalTo("/problems/gateway/too-many-requests"));
        assertThat(me(Tokens.of("patient", "auditor")).statusCode()).isEqualTo(200);
    }

    @Test
    void every_answer_says_what_is_left() {
        given().get("/data").then().header("RateLimit", matchesPattern("\"reader\";r=\\d+;t=\\d+"));
        given().get("/auth/realms/jixiao").then().header("RateLimit", matchesPattern("\"arriving\";r=\\d+;t=\\d+"));
        given().auth()
                .oauth2("x")
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .header("RateLimit", matchesPattern("\"refused\";r=\\d+;t=\\d+"));
    }

    private static Response me(String token) {
        return given().auth().oauth2(token).get("/api/v1/me");
    }
}
