package org.jixiao.budget.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.budget.Office;
import org.jixiao.budget.ServiceTest;
import org.jixiao.budget.Topic;
import org.junit.jupiter.api.Test;

@QuarkusTest
class YearResourceTest extends ServiceTest {

    @Test
    void theNextYearBeginsWithTheProjectsInForce() {
        String last = office.openBudget();
        describe(last);
        String water = office.enterProject(last, "农村供水");
        String patrol = office.enterProject(last, "河道巡查");
        office.approve(last);

        Response opened = nextYear(last, Map.of());

        opened.then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("state", equalTo("draft"))
                .body("fiscalYear", equalTo(2027))
                .body("continues", equalTo(last))
                .body("objectives", equalTo(List.of("把水送到每一个村")))
                .body("expenditure", empty())
                .body("threePublic[0].amount", nullValue())
                .body("threePublic[0].lastYear", equalTo(5000.00f));
        String next = opened.path("id");
        JsonPath projects = office.read("/api/v1/budgets/" + next + "/projects");
        assertThat(projects.getList("items.continues")).containsExactly(water, patrol);
        assertThat(projects.getList("items.name")).containsExactly("农村供水", "河道巡查");
        assertThat(projects.getList("items.sequence")).containsExactly(1, 1);
        assertThat(projects.getList("items.id")).doesNotContain(water, patrol);
        assertThat(projects.getString("items[0].amount")).isEqualTo("125000.0");
        await().untilAsserted(() -> assertThat(Topic.told(next))
                .extracting(Topic.Told::type)
                .containsExactly("budget.declared", "project.declared", "project.declared"));
        assertThat(Topic.told(next).get(0).fact().at("/continues").asText()).isEqualTo(last);
        assertThat(Topic.told(next).get(1).fact().at("/continues").asText()).isEqualTo(water);
        nextYear(last, Map.of()).then().statusCode(409).body("budget", equalTo(next));
    }

    @Test
    void onlyThoseThatAreNamedGoOver() {
        String last = office.openBudget();
        office.enterProject(last, "农村供水");
        String patrol = office.enterProject(last, "河道巡查");

        nextYear(last, Map.of("projects", List.of(patrol, last)))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/projects/1"));
        String next = nextYear(last, Map.of("projects", List.of(patrol)))
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        assertThat(office.read("/api/v1/budgets/" + next + "/projects").getList("items.continues"))
                .containsExactly(patrol);
    }

    @Test
    void whatADepartmentOpensIsItsOwn() {
        String last = office.openBudget();
        Office other = Office.open();

        other.act(other.editor(), "/api/v1/budgets/" + last + "/next-year", Map.of())
                .then()
                .statusCode(404);
        office.act(office.finance(), "/api/v1/budgets/" + last + "/next-year", Map.of())
                .then()
                .statusCode(403);
        office.as(office.editor())
                .post("/api/v1/budgets/" + last + "/next-year")
                .then()
                .statusCode(201);
    }

    @Test
    void lastYearsFiguresStandBesideThisYears() {
        String last = office.openBudget();
        describe(last);
        String water = office.enterProject(last, "农村供水");
        office.enterProject(last, "河道巡查");
        office.approve(last);
        String next = nextYear(last, Map.of("projects", List.of(water))).path("id");
        String dearer = office.read("/api/v1/budgets/" + next + "/projects").getString("items[0].id");
        office.as(office.editor())
                .header("If-Match", "\"1\"")
                .body(Office.project("农村供水管网", "150000.00"))
                .put("/api/v1/projects/" + dearer)
                .then()
                .statusCode(200);
        String fresh = office.enterProject(next, "新建水厂");

        JsonPath comparison = office.read("/api/v1/budgets/" + next + "/comparison");

        assertThat(comparison.getString("current.budget")).isEqualTo(next);
        assertThat(comparison.getString("previous.budget")).isEqualTo(last);
        assertThat(comparison.getInt("previous.revision")).isEqualTo(1);
        assertThat(comparison.getList("projects.project")).containsExactly(dearer, fresh, null);
        assertThat(comparison.getList("projects.matchedBy")).containsExactly("continues", null, null);
        assertThat(comparison.getList("projects.statedIn")).containsExactly("both", "current", "previous");
        // 150000 − 125000; 125000 is new; 125000 ended: 275000 − 250000
        assertThat(comparison.getList("projects.delta", BigDecimal.class))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("25000"), new BigDecimal("125000"), new BigDecimal("-125000"));
        assertThat(comparison.getDouble("projectTotal.delta")).isEqualTo(25000.0);
        assertThat(comparison.getDouble("projectTotal.percent")).isEqualTo(10.0);
        assertThat(comparison.getString("expenditure.total.delta")).isNull();
        assertThat(comparison.getDouble("expenditure.total.previous")).isEqualTo(250000.0);
        assertThat(comparison.getInt("staff[0].delta")).isZero();
        office.as(office.finance())
                .get("/api/v1/budgets/" + next + "/comparison?with=2020")
                .then()
                .statusCode(404);
        Office other = Office.open();
        office.as(other.editor())
                .get("/api/v1/budgets/" + next + "/comparison")
                .then()
                .statusCode(404);
    }

    private void describe(String budget) {
        Map<String, Object> content = new HashMap<>();
        content.put("objectives", List.of("把水送到每一个村"));
        content.put(
                "expenditure",
                List.of(Map.of("kind", "project", "asFiled", "项目支出", "amount", new BigDecimal("250000.00"))));
        content.put("staff", List.of(Map.of("kind", "staff", "asFiled", "财政供养人员数", "count", 12)));
        content.put(
                "threePublic",
                List.of(Map.of("kind", "reception", "asFiled", "公务接待费", "amount", new BigDecimal("5000.00"))));
        office.as(office.editor())
                .header("If-Match", "\"1\"")
                .body(content)
                .put("/api/v1/budgets/" + budget)
                .then()
                .statusCode(200);
    }

    private Response nextYear(String last, Map<String, Object> command) {
        return office.act(office.editor(), "/api/v1/budgets/" + last + "/next-year", command);
    }
}
