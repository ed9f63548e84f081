package org.jixiao.gateway.route;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jixiao.gateway.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AvailabilityTest {

    @ConfigProperty(name = "JIXIAO_INDICATOR_URL")
    String indicator;

    @TestHTTPResource(value = "/health/ready", management = true)
    String ready = "";

    @TestHTTPResource(value = "/metrics", management = true)
    String metrics = "";

    @Test
    void a_service_away_is_503_until_it_is_back() {
        given().get(indicator + "/away").then().statusCode(200);

        await().atMost(Duration.ofSeconds(3)).untilAsserted(() -> given().get("/problems/indicator/x")
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/gateway/service-away")));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> given().get("/problems/indicator/x").then().statusCode(200));
    }

    @Test
    void a_service_that_hangs_up_is_503() {
        given().get("/data/drop").then().statusCode(503).header("Retry-After", "5");
    }

    @Test
    void a_service_that_says_nothing_is_504() {
        given().auth()
                .oauth2(Tokens.withRoles("department-editor"))
                .body("x")
                .post("/api/v1/budgets/slow")
                .then()
                .statusCode(504)
                .body("type", equalTo("/problems/gateway/service-slow"));
    }

    @Test
    void a_question_is_asked_twice_and_an_act_never() {
        given().get("/data/once?q=" + UUID.randomUUID()).then().statusCode(200);
        var address = "/api/v1/budgets/once?q=" + UUID.randomUUID();

        assertThat(post(address)).isEqualTo(503);

        assertThat(post(address)).isEqualTo(200);
    }

    @Test
    void a_service_that_is_being_stopped_turns_nobody_away_in_its_own_name() {
        given().get("/data/stopping?q=" + UUID.randomUUID()).then().statusCode(200);
        var address = "/api/v1/budgets/stopping?q=" + UUID.randomUUID();

        given().auth()
                .oauth2(Tokens.withRoles("department-editor"))
                .body("x")
                .post(address)
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .body("type", equalTo("/problems/gateway/service-away"));

        assertThat(post(address)).isEqualTo(200);
    }

    private static int post(String address) {
        return given().auth()
                .oauth2(Tokens.withRoles("department-editor"))
                .body("x")
                .post(address)
                .statusCode();
    }

    @Test
    void a_route_may_give_its_service_more_time() {
        var token = Tokens.withRoles("auditor");

        given().auth().oauth2(token).get("/api/v1/exports/late").then().statusCode(200);
        given().auth().oauth2(token).get("/api/v1/budgets/late").then().statusCode(504);
    }

    @Test
    void a_service_that_fails_again_and_again_is_left_alone_for_a_while() {
        for (int i = 0; i < 10; i++) {
            given().get("/auth/resources/drop").then().statusCode(503).header("Retry-After", "5");
        }

        given().get("/auth/resources/x")
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .body("type", equalTo("/problems/gateway/service-away"));
        given().get("/data").then().statusCode(200);
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> given().get("/auth/resources/x").then().statusCode(200));
    }

    @Test
    void health_and_metrics_are_not_behind_the_public_door() {
        given().get("/q/health").then().statusCode(404).body("type", equalTo("/problems/gateway/nothing-here"));
        given().get(ready).then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void metrics_count_by_route() {
        given().get("/problems/disclosure/0190-0001").then().statusCode(200);
        given().get("/problems/0190-0002").then().statusCode(404);

        given().get(metrics)
                .then()
                .body(containsString("uri=\"/problems/disclosure/*\""))
                .body(not(containsString("0190-000")));
    }
}
