package org.jixiao.gateway.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class ProblemTest {

    @ParameterizedTest
    @CsvSource({
        "'',没有这个地址,zh-CN",
        "'zh-CN,zh;q=0.9,en;q=0.8',没有这个地址,zh-CN",
        "'fr,en-GB;q=0.9',No such address,en",
        "'en;q=x',没有这个地址,zh-CN"
    })
    void a_problem_speaks_the_language_asked_for(String asked, String title, String spoken) {
        given().header("Accept-Language", asked)
                .get("/api/v1/nowhere")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .header("Content-Language", spoken)
                .header("Cache-Control", "no-store")
                .body("title", equalTo(title))
                .body("detail", containsString("/api/v1/nowhere"))
                .body("instance", equalTo("/api/v1/nowhere"));
    }

    @ParameterizedTest
    @EnumSource
    void each_type_has_its_page(ProblemType type) {
        given().get(type.uri())
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .body(containsString("<h1>" + Wording.of(type, Language.ZH).title() + "</h1>"))
                .body(containsString("<h2>" + Wording.of(type, Language.EN).title() + "</h2>"))
                .body(not(containsString("<script")));
    }

    @Test
    void its_stylesheet_is_served() {
        given().get("/problems/gateway/page.css").then().statusCode(200).contentType("text/css");
    }

    @Test
    void a_person_in_a_browser_sees_a_page_instead() {
        given().header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .header("X-Request-Id", "walk-2024.0001")
                .get("/data/drop")
                .then()
                .statusCode(503)
                .contentType("text/html;charset=UTF-8")
                .body(containsString("<h1>服务暂时不可用</h1>"))
                .body(containsString("walk-2024.0001"));
    }

    @Test
    void what_a_client_sent_is_text_on_the_page() {
        given().header("Accept", "text/html")
                .urlEncodingEnabled(false)
                .get("/auth/'%3Cscript%3E")
                .then()
                .statusCode(404)
                .body(not(containsString("<script")));
    }
}
