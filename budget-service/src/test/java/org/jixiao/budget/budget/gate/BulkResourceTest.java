package org.jixiao.budget.budget.gate;

import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jixiao.budget.Office;
import org.jixiao.budget.ServiceTest;
import org.jixiao.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BulkResourceTest extends ServiceTest {

    private String ready = "";
    private String unready = "";

    @BeforeEach
    void oneBudgetThatMayBeSubmittedAndOneThatLacksASheet() {
        ready = budgetOf(2026);
        exempt(ready);
        unready = budgetOf(2027);
    }

    @Test
    void whatIsRefusedHoldsNothingUpAndIsWordedAsAlone() {
        Office elsewhere = Office.open();
        String foreign = elsewhere.openBudget();

        all(office.reviewer(), "submission", Map.of("items", List.of(item(unready), item(foreign), item(ready))))
                .then()
                .statusCode(200)
                .body("items.id", contains(unready, foreign, ready))
                .body("items.outcome", contains("refused", "refused", "done"))
                .body("items[0].sequence", nullValue())
                .body("items[0].problem.type", equalTo("/problems/budget/targets-missing"))
                .body("items[0].problem.missing", hasSize(1))
                .body("items[0].problem.missing[0].reason", equalTo("sheet-missing"))
                .body("items[1].problem.type", equalTo("/problems/budget/not-found"))
                .body("items[2].sequence", equalTo(office.budget(ready).getInt("sequence")))
                .body("items[2].problem", nullValue());

        state(unready, "draft");
        state(ready, "submitted");
    }

    @Test
    void eachIsTakenAsItWasSeen() {
        int seen = office.budget(ready).getInt("sequence");

        all(office.reviewer(), "submission", Map.of("items", List.of(item(ready, seen - 1L))))
                .then()
                .statusCode(200)
                .body("items[0].outcome", equalTo("refused"))
                .body("items[0].problem.type", equalTo("/problems/budget/precondition-failed"));
        all(office.reviewer(), "submission", Map.of("items", List.of(item(ready, seen))))
                .then()
                .statusCode(200)
                .body("items[0].outcome", equalTo("done"));
    }

    @Test
    void theBureauApprovesThemByOneDocumentAndReturnsThemForOneReason() {
        exempt(unready);
        List<Map<String, Object>> both = List.of(item(ready), item(unready));
        all(office.reviewer(), "submission", Map.of("items", both))
                .then()
                .body("items.outcome", contains("done", "done"));

        all(office.finance(), "return", Map.of("items", List.of(item(unready)), "reason", "请补充"))
                .then()
                .statusCode(200)
                .body("items.outcome", contains("done"));
        all(office.finance(), "approval", Map.of("items", both, "document", "云财预〔2026〕8号"))
                .then()
                .statusCode(200)
                .body("items.outcome", contains("done", "refused"))
                .body("items[1].problem.type", equalTo("/problems/budget/wrong-state"));

        state(ready, "approved");
        state(unready, "returned");
        office.as(office.finance()).get("/api/v1/budgets/" + ready).then().body("document", equalTo("云财预〔2026〕8号"));
    }

    @Test
    void theListItselfIsJudgedAsAWhole() {
        all(office.reviewer(), "submission", Map.of("items", List.of()))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/items"));
        all(office.reviewer(), "submission", Map.of("items", List.of(Map.of())))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/items/0/id"));
        all(office.reviewer(), "submission", Map.of("items", Collections.nCopies(501, item(ready))))
                .then()
                .statusCode(400);
        all(office.editor(), "submission", Map.of("items", List.of(item(ready))))
                .then()
                .statusCode(403);
        all(office.finance(), "return", Map.of("items", List.of(item(ready))))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reason"));
    }

    @Test
    void aProblemOfOneHasTheMembersOfAProblem() {
        all(
                        office.reviewer(),
                        "submission",
                        Map.of("items", List.of(item(UUID.randomUUID().toString()))))
                .then()
                .body("items[0]", aMapWithSize(4))
                .body("items[0].problem", hasKey("title"))
                .body("items[0].problem", hasKey("detail"))
                .body("items[0].problem", not(hasKey("extensions")));
    }

    private String budgetOf(int year) {
        String budget = office.openBudgetOf(year);
        office.enterProject(budget, "村级供水管网改造");
        return budget;
    }

    private void exempt(String budget) {
        office.budget(budget).getList("projects", String.class).forEach(project -> office.as(office.finance())
                .body(Map.of("basis", "operating"))
                .put("/api/v1/budgets/" + budget + "/exemptions/" + project)
                .then()
                .statusCode(200));
    }

    private void state(String budget, String state) {
        office.as(office.finance()).get("/api/v1/budgets/" + budget).then().body("state", equalTo(state));
    }

    private Response all(Tokens person, String step, Map<String, Object> body) {
        return office.act(person, "/api/v1/budgets/bulk/" + step, body);
    }

    private static Map<String, Object> item(String budget) {
        return Map.of("id", budget);
    }

    private static Map<String, Object> item(String budget, long seen) {
        return Map.of("id", budget, "ifMatch", seen);
    }
}
