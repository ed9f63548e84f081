package org.jixiao.budget.worklist;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jixiao.budget.IndicatorService;
import org.jixiao.budget.IndicatorService.SheetOf;
import org.jixiao.budget.Office;
import org.jixiao.budget.ServiceTest;
import org.jixiao.test.Metrics;
import org.jixiao.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WorklistTest extends ServiceTest {

    private static final String SHEET_AUTHOR = Tokens.as("sheet-author").subject();

    @Inject
    IndicatorService indicators;

    private String budget = "";
    private String project = "";
    private SheetOf sheet = SheetOf.project("", "");

    @BeforeEach
    void aBudgetWithOneProject() {
        budget = office.openBudget();
        project = office.enterProject(budget, "村级供水管网改造");
        sheet = SheetOf.project(budget, project);
    }

    @Test
    void aBudgetGoesFromDeskToDesk() {
        waits(office.editor(), "complete-budget");
        waits(office.reviewer());

        indicators.drafted(sheet, 1, 1);
        awaitTasks(office.editor(), "complete-budget", "complete-sheet");
        waits(office.reviewer(), "submit-sheet");

        indicators.submitted(sheet, 2, 1, SHEET_AUTHOR);
        awaitTasks(office.reviewer(), "submit-budget");
        waits(office.editor(), "complete-budget");
        waits(office.finance());

        act(office.reviewer(), "submission", Map.of());
        waits(office.editor());
        waits(office.reviewer());
        waits(office.finance(), "review-budget", "review-sheet");

        indicators.approved(sheet, 3, 1);
        awaitTasks(office.finance(), "approve-budget");

        act(office.finance(), "approval", Map.of());
        waits(office.finance());
    }

    @Test
    void operatorsSeeHowManyBudgetsWaitForTheBureau() {
        double before = measured().value("jixiao_budgets_awaiting_review");

        submitted();

        assertThat(measured().value("jixiao_budgets_awaiting_review")).isEqualTo(before + 1);
        indicators.returned(sheet, 3, 1, "数量指标没有基期值");
        await().untilAsserted(() ->
                assertThat(measured().value("jixiao_budgets_awaiting_review")).isEqualTo(before));
    }

    @Test
    void whatIsSentBackWaitsForTheEditor() {
        submitted();

        indicators.returned(sheet, 3, 1, "数量指标没有基期值");

        awaitTasks(office.editor(), "edit-returned-budget", "edit-returned-sheet");
        waits(office.finance());
    }

    @Test
    void aTaskSaysWhatItIsAboutAndHowItIsDone() {
        submitted();

        tasks(office.finance(), "kind=review-sheet&budget=" + budget)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].queue", equalTo("review"))
                .body("items[0].sheet", equalTo(sheet.id().toString()))
                .body("items[0].project", equalTo(project))
                .body("items[0].name", equalTo("村级供水管网改造"))
                .body("items[0].division.name", equalTo("云溪县"))
                .body("items[0].department.code", equalTo(office.code()))
                .body("items[0].department.name", equalTo(office.name()))
                .body("items[0].fiscalYear", equalTo(2026))
                .body("items[0].revision", equalTo(1))
                .body("items[0].since", notNullValue())
                .body("items[0].days", equalTo(0))
                .body("items[0].href", equalTo("/api/v1/targets/" + sheet.id()))
                .body("items[0].act.method", equalTo("POST"))
                .body("items[0].act.href", equalTo("/api/v1/targets/" + sheet.id() + "/approval"));
        tasks(office.finance(), "kind=review-budget&budget=" + budget)
                .then()
                .body("items[0].sheet", nullValue())
                .body("items[0].name", equalTo(office.name()))
                .body("items[0].sheets", equalTo(1));
    }

    @Test
    void sinceIsWhenItCameIntoItsState() {
        Instant opened = Instant.parse(mine(office.editor()).getString("items[0].since"));
        submitted();

        Instant submitted = Instant.parse(mine(office.finance()).getString("items[0].since"));

        assertThat(submitted).isAfter(opened);
    }

    @Test
    void nobodyIsOfferedWhatTheyMayNotDo() {
        submitted();
        Tokens author = Tokens.as("sheet-author").role("finance-reviewer").division(office.division());
        Tokens editor = Tokens.as("editor").role("finance-reviewer").division(office.division());
        waits(author, "review-budget");
        waits(editor, "review-budget");

        indicators.approved(sheet, 3, 1);

        awaitTasks(office.finance(), "approve-budget");
        waits(author);
        waits(editor);
        waits(Tokens.as("elsewhere").role("finance-reviewer").division("990102"));
        waits(Tokens.as("auditor").role("auditor").division(office.division()));
    }

    @Test
    void anExemptProjectNeedsNoSheet() {
        indicators.drafted(sheet, 1, 1);
        awaitTasks(office.reviewer(), "submit-sheet");

        office.as(office.finance())
                .body(Map.of("basis", "operating"))
                .put("/api/v1/budgets/" + budget + "/exemptions/" + project)
                .then()
                .statusCode(200);

        waits(office.reviewer(), "submit-budget");
        waits(office.editor(), "complete-budget");
    }

    @Test
    void theListGoesOnFromPageToPageTheOldestFirst() {
        for (int year = 2027; year < 2030; year++) {
            office.openBudgetOf(year);
        }
        List<Integer> years = new ArrayList<>();

        String next = "/api/v1/me/tasks?limit=2&kind=complete-budget";
        while (next != null) {
            JsonPath page = office.as(office.editor())
                    .urlEncodingEnabled(false)
                    .get(next)
                    .jsonPath();
            years.addAll(page.getList("items.fiscalYear", Integer.class));
            next = page.getString("next");
        }

        assertThat(years).containsExactly(2026, 2027, 2028, 2029);
        tasks(office.editor(), "cursor=nothing").then().statusCode(400).body("errors[0].pointer", equalTo("/cursor"));
        tasks(office.editor(), "kind=nothing").then().statusCode(400);
        tasks(office.editor(), "fiscalYear=2028").then().body("items", hasSize(1));
        tasks(office.editor(), "department=" + office.code() + "&division=990102")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void theSummaryCountsEachKind() {
        office.openBudgetOf(2027);

        office.as(office.editor())
                .get("/api/v1/me/tasks/summary")
                .then()
                .statusCode(200)
                .body("count", equalTo(2))
                .body("kinds", hasSize(1))
                .body("kinds[0].kind", equalTo("complete-budget"))
                .body("kinds[0].queue", equalTo("drafting"))
                .body("kinds[0].count", equalTo(2))
                .body("kinds[0].oldest", notNullValue());
    }

    @Test
    void aQueueShowsToAllWhoMayReadWhatWaitsForAnybody() {
        submitted();
        Tokens auditor = Tokens.as("auditor").role("auditor").division(office.division());

        for (Tokens reader : List.of(office.editor(), auditor, office.finance())) {
            office.as(reader)
                    .get("/api/v1/queues/review?budget=" + budget)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(2));
            office.as(reader)
                    .get("/api/v1/queues?budget=" + budget)
                    .then()
                    .body("kinds.kind", equalTo(List.of("review-sheet", "review-budget")));
        }
        office.as(office.editor())
                .get("/api/v1/queues/submission?budget=" + budget)
                .then()
                .body("items", hasSize(0));
        office.as(auditor).get("/api/v1/queues/nothing").then().statusCode(404);
        Office elsewhere = Office.open();
        elsewhere
                .as(elsewhere.editor())
                .get("/api/v1/queues/review?budget=" + budget)
                .then()
                .body("items", hasSize(0));
    }

    private static Metrics measured() {
        return new Metrics(given().get("/q/metrics").asString());
    }

    private void submitted() {
        indicators.submitted(sheet, 2, 1, SHEET_AUTHOR);
        awaitTasks(office.reviewer(), "submit-budget");
        act(office.reviewer(), "submission", Map.of());
    }

    private void act(Tokens person, String step, Map<String, Object> body) {
        office.act(person, "/api/v1/budgets/" + budget + "/" + step, body)
                .then()
                .statusCode(200);
    }

    private Response tasks(Tokens person, String query) {
        return office.as(person).get("/api/v1/me/tasks?" + query);
    }

    private JsonPath mine(Tokens person) {
        return tasks(person, "budget=" + budget).jsonPath();
    }

    private void waits(Tokens person, String... kinds) {
        assertThat(mine(person).getList("items.kind", String.class)).containsExactlyInAnyOrder(kinds);
    }

    private void awaitTasks(Tokens person, String... kinds) {
        await().untilAsserted(() -> waits(person, kinds));
    }
}
