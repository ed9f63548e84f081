package org.jixiao.gateway.route;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.jixiao.gateway.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CorsTest {
    private static final String SPA = "https://app.example";
    private static final String ALLOWED = "Access-Control-Allow-Origin";

    @Test
    void a_page_of_a_named_origin_may_act_and_read_what_comes() {
        askFirst(SPA, "/api/v1/budgets/7/submission", "POST")
                .statusCode(204)
                .header(ALLOWED, SPA)
                .header("Access-Control-Allow-Methods", "POST")
                .header("Access-Control-Allow-Headers", containsString("Authorization"))
                .header("Access-Control-Allow-Credentials", nullValue())
                .header("Vary", containsString("Origin"));

        given().header("Origin", SPA)
                .auth()
                .oauth2(Tokens.withRoles("department-editor"))
                .get("/api/v1/budgets")
                .then()
                .statusCode(200)
                .header(ALLOWED, SPA)
                .header("Access-Control-Expose-Headers", containsString("ETag"));
    }

    @Test
    void a_refusal_can_be_read_too() {
        given().header("Origin", SPA)
                .get("/api/v1/budgets")
                .then()
                .statusCode(401)
                .header(ALLOWED, SPA)
                .body("type", equalTo("/problems/gateway/token-missing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://journal.example", "null"})
    void a_page_of_any_origin_may_ask_whether_open_data_has_changed(String origin) {
        askFirst(origin, "/open-data/v1/disclosures/7", "GET")
                .statusCode(204)
                .header(ALLOWED, "*")
                .header("Access-Control-Allow-Methods", "GET")
                .header("Access-Control-Allow-Headers", containsString("If-None-Match"))
                .header("Access-Control-Allow-Headers", not(containsString("Authorization")))
                .header("Access-Control-Allow-Credentials", nullValue());
        askFirst(origin, "/open-data/v1/disclosures/7", "DELETE").statusCode(405);
        given().header("Origin", origin)
                .post("/open-data/v1/disclosures/7")
                .then()
                .statusCode(405)
                .header(ALLOWED, "*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "https://app.example.evil", "http://app.example", "null", ""})
    void a_page_of_another_origin_gets_no_leave(String origin) {
        askFirst(origin, "/api/v1/budgets", "GET").statusCode(405).header(ALLOWED, nullValue());
        given().header("Origin", origin).get("/api/v1/budgets").then().header(ALLOWED, nullValue());
    }

    @Test
    void there_is_leave_only_for_what_there_is() {
        askFirst(SPA, "/api/v1/nowhere", "GET").statusCode(404);
        askFirst(SPA, "/api/v1/units", "DELETE").statusCode(405);
        askFirst(SPA, "/timeliness", "GET").statusCode(405).header(ALLOWED, nullValue());
    }

    private static ValidatableResponse askFirst(String origin, String path, String method) {
        return given().header("Origin", origin)
                .header("Access-Control-Request-Method", method)
                .header("Access-Control-Request-Headers", "authorization")
                .options(path)
                .then();
    }
}
