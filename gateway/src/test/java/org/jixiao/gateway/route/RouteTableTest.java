package org.jixiao.gateway.route;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jixiao.gateway.RawHttp;
import org.jixiao.gateway.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RouteTableTest {

    @Inject
    GatewayConfig config;

    @ConfigProperty(name = "quarkus.http.idle-timeout")
    Duration idleTimeout;

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/divisions, budget",
        "POST, /api/v1/departments, budget",
        "POST, /api/v1/budgets/7/approval, budget",
        "PUT, /api/v1/projects/7, budget",
        "GET, /api/v1/projects, budget",
        "POST, /api/v1/payments/bulk, budget",
        "GET, /api/v1/exports/projects, budget",
        "POST, /api/v1/filings, budget",
        "GET, /api/v1/filings/templates/project-tables.xlsx, budget",
        "POST, /api/v1/accounts/bulk, budget",
        "POST, /api/v1/targets/7/submission, indicator",
        "GET, /api/v1/target-values, indicator",
        "GET, /api/v1/units, indicator",
        "POST, /api/v1/review-criteria/proposal, indicator",
        "GET, /api/v1/frameworks/2021, indicator",
        "POST, /api/v1/indicator-definitions/bulk/adoption, indicator",
        "GET, /api/v1/target-rules, indicator",
        "PATCH, /api/v1/disclosures/7, disclosure",
        "GET, /api/v1/audit/budget, budget",
        "GET, /api/v1/audit/indicator/7, indicator",
        "POST, /api/v1/dead-letters/disclosure/7/resend, disclosure",
        "POST, /api/v1/republications/indicator, indicator",
        "DELETE, /api/v1/projections/disclosure, disclosure",
        "GET, /api/v1/me/tasks/summary, budget",
        "GET, /api/v1/queues/review, budget",
    })
    void the_api_reaches_its_service_under_the_same_path(String method, String path, String service) {
        given().auth()
                .oauth2(Tokens.withRoles("auditor", "administrator"))
                .urlEncodingEnabled(false)
                .when()
                .request(method, path + "?cursor=a&q=%E7%BB%A9")
                .then()
                .statusCode(200)
                .body("service", equalTo(service))
                .body("method", equalTo(method))
                .body("uri", equalTo(path + "?cursor=a&q=%E7%BB%A9"));
    }

    @Test
    void a_service_that_is_silent_for_too_long_is_told_before_its_client_counts_as_idle() {
        assertThat(config.routes())
                .flatExtracting(route -> route.answer().stream().toList())
                .hasSizeGreaterThan(2)
                .allSatisfy(answer -> assertThat(answer).isLessThan(idleTimeout));
    }

    @Test
    void what_is_looked_for_may_be_five_hundred_characters_long() {
        given().auth()
                .oauth2(Tokens.withRoles("auditor"))
                .queryParam("text", "绩".repeat(500))
                .get("/api/v1/target-values")
                .then()
                .statusCode(200)
                .body("uri", equalTo("/api/v1/target-values?text=" + "%E7%BB%A9".repeat(500)));
    }

    @Test
    void an_address_that_is_too_long_is_a_problem_too() {
        given().auth()
                .oauth2(Tokens.withRoles("auditor"))
                .queryParam("text", "绩".repeat(1000))
                .get("/api/v1/target-values")
                .then()
                .statusCode(414)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/gateway/address-too-long"));
    }

    @ParameterizedTest
    @CsvSource({
        "/, disclosure",
        "/departments/440104/001/2024, disclosure",
        "/apiary, disclosure",
        "/data, disclosure",
        "/timeliness, disclosure",
        "/reports/new, disclosure",
        "/assets/site.css, disclosure",
        "/open-data/v1/disclosures, disclosure",
        "/problems/budget/stale-etag, budget",
        "/problems/indicator/frozen, indicator",
        "/problems/disclosure/gone, disclosure",
        "/auth/realms/jixiao, keycloak",
        "/auth/realms/jixiao/protocol/openid-connect/certs, keycloak",
        "/auth/resources/x/login.css, keycloak",
    })
    void the_public_part_needs_no_token(String path, String service) {
        given().when().get(path).then().statusCode(200).body("service", equalTo(service));
    }

    @Test
    void a_citizen_sends_a_form_without_a_token() {
        given().contentType("application/x-www-form-urlencoded")
                .body("words=x")
                .post("/reports")
                .then()
                .statusCode(200)
                .body("service", equalTo("disclosure"))
                .body("headers.x-forwarded-for", equalTo("127.0.0.1"));
        given().post("/timeliness").then().statusCode(405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/v1",
                "/api/v2/budgets",
                "/api/v1/budgetsandmore",
                "/api/v1/me/more",
                "/api/v1/audit/keycloak",
                "/auth",
                "/auth/admin",
                "/auth/admin/jixiao/console",
                "/auth/realms/master",
                "/auth/realms/jixiao2/account",
                "/auth/realms/jixiao/clients-registrations/openid-connect",
                "/auth/metrics",
                "/problems/keycloak/x",
                "/problems/gateway/no-such-type",
                "/q",
                "/q/metrics",
                "/q/openapi",
            })
    void elsewhere_there_is_nothing(String path) {
        given().auth()
                .oauth2(Tokens.withRoles("administrator"))
                .when()
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/gateway/nothing-here"));
    }

    @Test
    void a_method_the_table_does_not_name_is_405() {
        given().when()
                .post("/open-data/v1/disclosures")
                .then()
                .statusCode(405)
                .header("Allow", "GET, HEAD")
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/gateway/method-not-allowed"));
        given().when().request("TRACE", "/api/v1/budgets").then().statusCode(405);
        given().when().head("/open-data/v1/disclosures").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/open-data/../api/v1/budgets",
                "/open-data/%2e%2e/api/v1/budgets",
                "/open-data/..%2fapi/v1/budgets",
                "//api/v1/budgets",
                "/auth/realms/jixiao/../../admin",
                "/auth/realms/jixiao/%2e%2e/%2e%2e/admin",
                "/auth/realms/jixiao/..;/..;/admin",
            })
    void no_spelling_leads_around_the_table(String target) {
        assertThat(RawHttp.get(target))
                .startsWith("HTTP/1.1 400 ")
                .contains("/problems/gateway/unsafe-path")
                .doesNotContain("\"service\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/auth/resources\\..\\admin", "/%zz", "/open-data/<x>"})
    void what_is_no_address_at_all_does_not_come_in(String target) {
        assertThat(RawHttp.get(target)).startsWith("HTTP/1.1 400 ").doesNotContain("\"service\"");
    }

    @Test
    void what_the_server_cannot_route_is_a_problem_too() {
        assertThat(RawHttp.send("OPTIONS", "*")).startsWith("HTTP/1.1 404 ").contains("nothing-here");
        assertThat(RawHttp.exchange("GET / HTTP/1.1\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ")
                .contains("unreadable-request", "X-Request-Id");
    }

    @Test
    void the_route_is_chosen_on_the_path_that_is_forwarded() {
        assertThat(RawHttp.get("/%61pi/v1/budgets")).startsWith("HTTP/1.1 401 ");
        assertThat(RawHttp.get("/%61uth/%61dmin")).startsWith("HTTP/1.1 404 ");
        assertThat(RawHttp.get("/%6fpen-data/%e7%bb%a9")).contains("\"uri\":\"/open-data/%E7%BB%A9\"");
        assertThat(RawHttp.get("http://elsewhere.example/api/v1/budgets")).startsWith("HTTP/1.1 401 ");
    }
}
