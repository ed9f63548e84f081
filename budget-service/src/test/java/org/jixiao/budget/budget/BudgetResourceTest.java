package org.jixiao.budget.budget;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jixiao.budget.Office;
import org.jixiao.budget.ServiceTest;
import org.jixiao.budget.Topic;
import org.jixiao.test.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BudgetResourceTest extends ServiceTest {

    private static final Map<String, Object> CONTENT = Map.of(
            "objectives",
            List.of("1、把水送到每一个村。"),
            "funding",
            List.of(Map.of("asFiled", "一般公共预算", "source", "general", "amount", new BigDecimal("2600000.00"))),
            "tasks",
            List.of(Map.of("kind", "key", "name", "农村供水", "amount", new BigDecimal("100.10"))));

    @Test
    void opensOnceAYearAndTellsSo() {
        Response opened = office.act(office.editor(), "/api/v1/budgets", body());

        opened.then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("state", equalTo("draft"))
                .body("department.name", equalTo(office.name()))
                .body("projects", empty());
        String id = opened.path("id");
        assertThat(opened.header("Location")).endsWith("/api/v1/budgets/" + id);
        office.act(office.editor(), "/api/v1/budgets", body())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/budget/budget-exists"))
                .body("budget", equalTo(id));
        await().untilAsserted(() -> assertThat(Topic.told(id)).singleElement().satisfies(told -> {
            assertThat(told.type()).isEqualTo("budget.declared");
            assertThat(told.subject()).isEqualTo("budget/" + id + "/content");
            assertThat(told.fact().at("/department/code").asText()).isEqualTo(office.code());
            assertThat(told.fact().at("/contributors/0").asText())
                    .isEqualTo(office.editor().subject());
        }));
    }

    @Test
    void theSameIdempotencyKeyOpensOnce() {
        String first = office.as(office.editor())
                .header("Idempotency-Key", "open-" + office.code())
                .body(body())
                .post("/api/v1/budgets")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        office.as(office.editor())
                .header("Idempotency-Key", "open-" + office.code())
                .body(body())
                .post("/api/v1/budgets")
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("id", equalTo(first));
    }

    @Test
    void anEditNamesTheStateItIsBasedOnAndTellsOnlyWhatIsNew() {
        String id = office.openBudget();
        String path = "/api/v1/budgets/" + id;

        office.as(office.editor()).body(CONTENT).put(path).then().statusCode(428);
        office.as(office.editor())
                .header("If-Match", "\"7\"")
                .body(CONTENT)
                .put(path)
                .then()
                .statusCode(412);
        office.as(office.editor())
                .header("If-Match", "\"1\"")
                .body(CONTENT)
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("objectives", hasSize(1))
                .body("funding[0].source", equalTo("general"));
        office.as(office.editor())
                .header("If-Match", "\"2\"")
                .body(CONTENT)
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");

        await().untilAsserted(() -> assertThat(Topic.told(id))
                .extracting(Topic.Told::type, Topic.Told::sequence)
                .containsExactly(tuple("budget.declared", 1L), tuple("budget.declared", 2L)));
        assertThat(Topic.told(id).get(1).fact().at("/tasks/0/amount").decimalValue())
                .isEqualByComparingTo("100.10");
    }

    @Test
    void aFieldThatCannotBeIsPointedAt() {
        String path = "/api/v1/budgets/" + office.openBudget();

        put(path, Map.of("funding", List.of(Map.of("asFiled", "彩票", "source", "lottery"))))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/funding/0/source"));
        put(path, Map.of("sections", List.of(Map.of("title", "一", "level", 1))))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/sections/0/paragraphs"));
        put(
                        path,
                        Map.of(
                                "sections",
                                List.of(Map.of("title", "一", "level", 1, "paragraphs", List.of("水".repeat(90_000))))))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/budget/budget-too-large"))
                .body("detail", containsString("256"));
    }

    @Test
    void outsideOnesScopeThereIsNothing() {
        String id = office.openBudget();
        Office other = Office.open();
        Tokens elsewhere = Tokens.as("finance-other").role("finance-reviewer").division("990102");

        office.as(other.editor()).get("/api/v1/budgets/" + id).then().statusCode(404);
        office.as(other.editor())
                .body(CONTENT)
                .put("/api/v1/budgets/" + id)
                .then()
                .statusCode(404);
        office.as(elsewhere).get("/api/v1/budgets/" + id).then().statusCode(404);
        office.act(other.editor(), "/api/v1/budgets", body()).then().statusCode(404);
        office.as(other.editor()).get("/api/v1/budgets").then().statusCode(200).body("items", empty());
        office.as(office.editor()).get("/api/v1/budgets").then().body("items.id", equalTo(List.of(id)));
        office.as(Tokens.as("nobody"))
                .get("/api/v1/budgets")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void aRoleDoesOnlyWhatItMay() {
        String id = office.openBudget();

        office.act(office.reviewer(), "/api/v1/budgets", body()).then().statusCode(403);
        office.act(office.finance(), "/api/v1/budgets", body()).then().statusCode(403);
        office.act(office.editor(), "/api/v1/budgets/" + id + "/submission", Map.of())
                .then()
                .statusCode(403);
        office.act(office.reviewer(), "/api/v1/budgets/" + id + "/approval", Map.of())
                .then()
                .statusCode(403);
        get("/api/v1/budgets/" + id).then().statusCode(401);
    }

    @Test
    void aDepartmentThatTheDirectoryDoesNotHaveHasNoBudget() {
        Tokens editor = Tokens.as("editor").role("department-editor").department("990101/999999");

        office.act(editor, "/api/v1/budgets", Map.of("division", "990101", "department", "999999", "fiscalYear", 2026))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/budget/department-unknown"));
    }

    private Response put(String path, Map<String, Object> content) {
        return office.as(office.editor())
                .header("If-Match", "\"1\"")
                .body(content)
                .put(path);
    }

    private Map<String, Object> body() {
        return Map.of("division", office.division(), "department", office.code(), "fiscalYear", 2026);
    }
}
