package org.jixiao.gateway.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.gateway.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TokenTest {

    @TestHTTPResource(value = "/metrics", management = true)
    String metrics = "";

    @Test
    void no_token_is_401_with_a_challenge() {
        given().get("/api/v1/budgets")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/gateway/token-missing"))
                .body("status", equalTo(401));
        given().auth()
                .preemptive()
                .basic("li", "secret")
                .get("/api/v1/budgets")
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void a_token_that_is_not_good_is_401(String token) {
        given().header("Authorization", "Bearer " + token)
                .get("/api/v1/budgets")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer error=\"invalid_token\"")
                .body("type", equalTo("/problems/gateway/token-invalid"));
    }

    static Stream<String> badTokens() {
        var good = Tokens.withRoles("auditor");
        return Stream.of(
                "x",
                "a.b.c",
                "%%%",
                good + "x",
                good.substring(0, good.lastIndexOf('.') + 1),
                "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.",
                Tokens.expired(),
                Tokens.fromElsewhere(),
                Tokens.forSomeoneElse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/data", "/problems/budget/x", "/auth/realms/jixiao/account"})
    void a_public_page_does_not_look_at_tokens(String path) {
        given().header("Authorization", "Bearer x").get(path).then().statusCode(200);
    }

    @Test
    void the_wrong_role_is_403() {
        given().auth()
                .oauth2(Tokens.withRoles("finance-reviewer"))
                .get("/api/v1/audit/budget")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/gateway/role-missing"));
    }

    @Test
    void a_demo_account_is_refused_where_it_is_not_accepted() {
        for (var token : List.of(Tokens.demo(), Tokens.withoutBounds())) {
            given().auth()
                    .oauth2(token)
                    .get("/api/v1/budgets")
                    .then()
                    .statusCode(401)
                    .body("type", equalTo("/problems/gateway/demo-account"));
        }
    }

    @Test
    void a_token_is_verified_once() {
        var token = Tokens.of("frequent", "auditor");
        var verified = judged("verified");
        var remembered = judged("remembered");

        for (int i = 0; i < 5; i++) {
            given().auth().oauth2(token).get("/api/v1/me").then().body("subject", equalTo("frequent"));
        }

        assertThat(judged("verified") - verified).isEqualTo(1);
        assertThat(judged("remembered") - remembered).isEqualTo(4);
        given().auth().oauth2(token + "x").get("/api/v1/me").then().statusCode(401);
    }

    private double judged(String how) {
        return given().get(metrics)
                .then()
                .extract()
                .asString()
                .lines()
                .filter(line -> line.startsWith("gateway_tokens_total{") && line.contains("\"" + how + "\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    @Test
    void callers_learn_who_they_are() {
        given().auth()
                .oauth2(Tokens.scoped(List.of("440104"), List.of(), "finance-reviewer", "auditor"))
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("Cache-Control", "no-store")
                .body("subject", equalTo("7f0c0d0e-0000-7000-8000-000000000001"))
                .body("name", equalTo("li"))
                .body("roles", contains("auditor", "finance-reviewer"))
                .body("scope.divisions", contains("440104"))
                .body("scope.departments", empty())
                .body("demo", equalTo(false));
        given().get("/api/v1/me").then().statusCode(401);
    }
}
