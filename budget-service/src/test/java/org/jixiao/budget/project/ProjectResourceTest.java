package org.jixiao.budget.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.budget.Office;
import org.jixiao.budget.ServiceTest;
import org.jixiao.budget.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ProjectResourceTest extends ServiceTest {

    private String budget = "";

    @BeforeEach
    void aBudget() {
        budget = office.openBudget();
    }

    @Test
    void whatIsEnteredIsReadBackAndTold() {
        Map<String, Object> whole = new HashMap<>(Office.project("农村供水", "3431830.00"));
        whole.put("nature", Map.of("code", "continuing", "text", "延续性项目"));
        whole.put("term", Map.of("from", "2026-01", "to", "2026-12", "text", "1年期"));
        whole.put(
                "spendingPlan",
                List.of(
                        Map.of("at", "2026-06-30", "label", "6月底", "cumulativePercent", new BigDecimal("37.5")),
                        Map.of("at", "2026-12-31", "label", "12月底")));

        Response entered = office.act(office.editor(), path(), whole);

        entered.then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("nature.code", equalTo("continuing"))
                .body("spendingPlan[1].cumulativePercent", nullValue());
        String id = entered.path("id");
        await().untilAsserted(() -> assertThat(Topic.told(budget))
                .extracting(Topic.Told::type)
                .containsExactly("budget.declared", "budget.declared", "project.declared"));
        Topic.Told told = Topic.told(budget).get(2);
        assertThat(told.subject()).isEqualTo("project/" + id);
        assertThat(told.fact().path("amount").asText()).isEqualTo("3431830.00");
        assertThat(told.fact().at("/details/spendingPlan/0/cumulativePercent").asText())
                .isEqualTo("37.5");
        assertThat(Topic.told(budget).get(1).fact().at("/projects/0").asText()).isEqualTo(id);
    }

    @Test
    void onlyAnotherContentRaisesItsSequence() {
        String id = office.enterProject(budget, "农村供水");

        edit(id, 1, "125000.00").then().statusCode(200).header("ETag", "\"1\"");
        edit(id, 1, "130000.00").then().statusCode(200).header("ETag", "\"2\"");
        edit(id, 1, "140000.00").then().statusCode(412);
        office.as(office.editor())
                .body(Office.project("农村供水", "1.00"))
                .put("/api/v1/projects/" + id)
                .then()
                .statusCode(428);
    }

    @Test
    void aWithdrawnProjectIsGone() {
        String id = office.enterProject(budget, "农村供水");

        office.as(office.editor())
                .header("If-Match", "\"1\"")
                .delete("/api/v1/projects/" + id)
                .then()
                .statusCode(204);

        office.as(office.editor()).get("/api/v1/projects/" + id).then().statusCode(404);
        assertThat(office.budget(budget).getList("projects")).isEmpty();
        await().untilAsserted(() -> assertThat(Topic.told(budget))
                .filteredOn(told -> told.type().equals("project.withdrawn"))
                .singleElement()
                .satisfies(told -> assertThat(told.sequence()).isEqualTo(2)));
    }

    @Test
    void anAmountIsNeverRoundedAndNeverNegative() {
        office.act(office.editor(), path(), Office.project("农村供水", "1.005"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", endsWith("/amount"));
        office.act(office.editor(), path(), Office.project("农村供水", "-1.00"))
                .then()
                .statusCode(400);
        office.act(office.editor(), path(), Map.of("name", "没有金额"))
                .then()
                .statusCode(201)
                .body("amount", nullValue());
        office.act(office.editor(), path(), Map.of("name", " "))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/name"));
    }

    @ParameterizedTest
    @CsvSource({"10000000000000, /amount", "1e99999, /amount", "1e999999999, /amount"})
    void anAmountThatNobodyBehindCouldReadIsRefused(String amount, String pointer) {
        office.as(office.editor())
                .body("{\"name\":\"农村供水\",\"amount\":" + amount + "}")
                .post(path())
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of(pointer)));
        office.as(office.editor())
                .body("{\"name\":\"农村供水\",\"funding\":[{\"asFiled\":\"一般公共预算\",\"amount\":" + amount + "}]}")
                .post(path())
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/funding/0" + pointer)));
    }

    @Test
    void aListComesInPieces() {
        List.of("一", "二", "三").forEach(name -> office.enterProject(budget, name));

        Response first = office.as(office.editor()).get(path() + "?limit=2");
        first.then().body("items.name", equalTo(List.of("一", "二"))).header("Link", notNullValue());
        office.as(office.editor())
                .get(first.<String>path("next"))
                .then()
                .body("items", hasSize(1))
                .body("items[0].name", equalTo("三"))
                .body("next", nullValue());
        office.as(Office.open().editor()).get(path()).then().statusCode(404);
    }

    private Response edit(String id, int based, String amount) {
        return office.as(office.editor())
                .header("If-Match", "\"" + based + "\"")
                .body(Office.project("农村供水", amount))
                .put("/api/v1/projects/" + id);
    }

    private String path() {
        return "/api/v1/budgets/" + budget + "/projects";
    }
}
