package org.jixiao.gateway.description.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.gateway.problem.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of the API, for those who build on it. */
@QuarkusTest
class ApiPagesTest {

    private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");
    private static final Pattern ANCHOR = Pattern.compile(" id=\"([^\"]+)\"");

    @Test
    void every_operation_is_on_the_first_page_and_one_link_away() {
        var first = given().get("/docs").asString();

        var document = OpenApiTest.document();
        assertThat(document.getJsonObject("paths").stream().flatMap(path -> ((JsonObject) path.getValue()).stream()))
                .allSatisfy(operation -> {
                    var said = (JsonObject) operation.getValue();
                    var group = said.getJsonArray("tags").getString(0).replace(' ', '-');
                    assertThat(first)
                            .contains("href=\"/docs/api/" + group + "#" + said.getString("operationId") + "\"")
                            .contains(said.getString("summary"));
                });
    }

    @ParameterizedTest
    @MethodSource("groups")
    void a_page_shows_what_its_operations_take_answer_and_ask_of_the_caller(String group) {
        var page = given().get("/docs/api/" + group)
                .then()
                .statusCode(200)
                .extract()
                .asString();

        var anchors = found(ANCHOR, page).collect(Collectors.toSet());
        var within = found(LINK, page).filter(link -> link.startsWith("#")).map(link -> link.substring(1));
        assertThat(within).as("links within the page").isNotEmpty().allSatisfy(link -> assertThat(anchors)
                .contains(link));
        assertThat(found(ANCHOR, page)).doesNotHaveDuplicates();
    }

    @Test
    void a_role_that_does_not_do_alone_is_shown_with_the_word_that_it_needs() {
        given().get("/docs/api/execution")
                .then()
                .body(containsString("<code>partner-system</code>（令牌须有"))
                .body(containsString("<code>scope=payments:write</code>"));
    }

    @Test
    void what_is_shown_of_an_operation_is_what_the_description_says() {
        given().get("/docs/api/filings")
                .then()
                .body(containsString("<code>POST /api/v1/filings</code>"))
                .body(containsString("部门填报 <code>department-editor</code>"))
                .body(containsString("<a href=\"#FilingView\">FilingView</a>"))
                .body(containsString("href=\"/docs/filings/received.json\""))
                .body(containsString("multipart/form-data"));
        given().get("/docs/api/review")
                .then()
                .body(containsString("Example of the body"))
                .body(containsString("Example of the answer"))
                .body(containsString("云财预〔2026〕8号"))
                .body(containsString("/problems/budget/invalid-input"));
        given().get("/docs/api/open-data").then().body(containsString("无需登录"));
    }

    @Test
    void what_goes_along_with_an_answer_is_explained() {
        given().get("/docs/api/budgets")
                .then()
                .body(containsString("<code>ETag</code> 所示内容的状态"))
                .body(containsString("<code>Location</code> 新建的内容在哪里"));

        var words = ApiWords.packaged();
        assertThat(headers(OpenApiTest.document()))
                .contains("ETag", "Link", "Location", "Retry-After")
                .allSatisfy(header -> assertThat(words.header(header).zh()).isNotEmpty());
    }

    private static Set<String> headers(JsonObject document) {
        return Stream.concat(
                        document.getJsonObject("paths").stream()
                                .flatMap(path -> ((JsonObject) path.getValue()).stream())
                                .map(operation -> ((JsonObject) operation.getValue()).getJsonObject("responses")),
                        Stream.of(document.getJsonObject("components").getJsonObject("responses")))
                .flatMap(JsonObject::stream)
                .map(answer -> ((JsonObject) answer.getValue()).getJsonObject("headers", new JsonObject()))
                .flatMap(headers -> headers.fieldNames().stream())
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/docs", "/docs/api/budgets", "/docs/problems"})
    void works_without_scripts_for_everyone_and_is_known_by_its_tag(String path) {
        var answer = given().header("Authorization", "Bearer nonsense").get(path);

        answer.then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .header("Cache-Control", "public, max-age=3600")
                .body(not(containsString("<script")))
                .body(not(containsString("style=")));
        given().header("If-None-Match", answer.header("ETag"))
                .get(path)
                .then()
                .statusCode(304)
                .body(equalTo(""));
    }

    @Test
    void every_kind_of_problem_of_the_door_leads_to_its_page() {
        var page = given().get("/docs/problems").asString();

        assertThat(found(LINK, page).filter(link -> link.startsWith("/problems/gateway/")))
                .hasSize(ProblemType.values().length)
                .allSatisfy(link -> given().get(link).then().statusCode(200));
        assertThat(page)
                .contains("href=\"/problems/budget/budget-frozen\"")
                .contains("href=\"/problems/disclosure/not-found\"");
        assertThat(OpenApiTest.document().getJsonArray("x-problem-types")).hasSize((int)
                found(LINK, page).filter(link -> link.startsWith("/problems/")).count());
    }

    @Test
    void what_is_no_group_is_not_there() {
        given().get("/docs/api/lost").then().statusCode(404);
    }

    private static Stream<String> found(Pattern pattern, String page) {
        return pattern.matcher(page).results().map((MatchResult match) -> match.group(1));
    }

    static List<String> groups() {
        return ApiWords.packaged().tags().stream().map(ApiWords.Tag::slug).toList();
    }
}
