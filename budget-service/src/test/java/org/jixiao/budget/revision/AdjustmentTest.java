package org.jixiao.budget.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jixiao.budget.IndicatorService;
import org.jixiao.budget.IndicatorService.SheetOf;
import org.jixiao.budget.Office;
import org.jixiao.budget.ServiceTest;
import org.jixiao.budget.Topic;
import org.jixiao.budget.contract.Money;
import org.jixiao.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A budget of 云溪县 with two projects, approved, and what the department wants of it then. */
@QuarkusTest
class AdjustmentTest extends ServiceTest {

    @Inject
    ApprovedProjects approved;

    @Inject
    IndicatorService indicators;

    private String budget = "";
    private String supply = "";
    private String river = "";

    @BeforeEach
    void anApprovedBudget() {
        budget = office.openBudget();
        supply = office.enterProject(budget, "村级供水管网改造");
        river = office.enterProject(budget, "河道巡查");
        office.approve(budget);
    }

    @Test
    void opensTheNextRevisionBesideTheOneInForce() {
        office.adjust(budget)
                .then()
                .statusCode(200)
                .body("state", equalTo("draft"))
                .body("revision", equalTo(2))
                .body("inForce", equalTo(1))
                .body("adjustmentReason", equalTo("上级追加专项资金"))
                .body("manifest.projects", hasSize(2));
        office.describe(supply, 1, Office.project("村级供水管网改造", "200000.00"))
                .then()
                .statusCode(200);

        assertThat(amountInForce(supply)).isEqualTo(yuan("125000.00"));
        office.adjust(budget).then().statusCode(409).body("type", equalTo("/problems/budget/wrong-state"));
        await().untilAsserted(() -> {
            List<Topic.Told> declared = told("budget.declared");
            Topic.Told before = declared.get(declared.size() - 2);
            Topic.Told opened = declared.get(declared.size() - 1);
            assertThat(opened.revision()).isEqualTo(2);
            assertThat(opened.sequence()).isGreaterThan(before.sequence());
            assertThat(opened.fact().get("projects")).isEqualTo(before.fact().get("projects"));
            assertThat(opened.fact().get("exemptions")).isEqualTo(before.fact().get("exemptions"));
        });
    }

    @Test
    void approvedTakesTheOldOnesPlaceAndSaysWhy() {
        office.adjust(budget);
        office.describe(supply, 1, Office.project("村级供水管网改造", "200000.00"));
        office.approve(budget);

        JsonPath now = office.budget(budget);
        assertThat(now.getInt("inForce")).isEqualTo(2);
        assertThat(now.getString("state")).isEqualTo("approved");
        assertThat(amountInForce(supply)).isEqualTo(yuan("200000.00"));
        await().untilAsserted(() -> assertThat(told("budget.adjusted"))
                .singleElement()
                .satisfies(adjusted -> {
                    assertThat(adjusted.revision()).isEqualTo(2);
                    assertThat(adjusted.fact().get("reason").asText()).isEqualTo("上级追加专项资金");
                    // 200000.00 + 125000.00
                    assertThat(adjusted.fact().get("total").decimalValue()).isEqualByComparingTo("325000.00");
                    assertThat(adjusted.fact()
                                    .at("/manifest/projects/0/sequence")
                                    .asLong())
                            .isEqualTo(2);
                    assertThat(adjusted.fact()
                                    .at("/manifest/projects/1/sequence")
                                    .asLong())
                            .isEqualTo(1);
                }));
        assertThat(told("budget.approved")).hasSize(1);
    }

    @Test
    void onlyWhatItTouchesNeedsAnApprovedSheetAgain() {
        String other = office.openBudgetOf(2027);
        String bridge = office.enterProject(other, "危桥改造");
        SheetOf sheet = SheetOf.project(other, bridge);
        indicators.submitted(sheet, 2, 1, Tokens.as("sheet-author").subject());
        awaitMissing(other, "sheet-not-approved");
        act(office.reviewer(), other, "submission").then().statusCode(200);
        indicators.approved(sheet, 3, 1);
        await().untilAsserted(() ->
                assertThat(readiness(other).getBoolean("approvable")).isTrue());
        act(office.finance(), other, "approval").then().statusCode(200);

        office.adjust(other).then().statusCode(200);
        assertThat(readiness(other).getBoolean("submittable")).isTrue();
        assertThat(readiness(other).getList("missing")).isEmpty();

        office.describe(bridge, 1, Office.project("危桥改造", "90000.00")).then().statusCode(200);
        awaitMissing(other, "sheet-outdated");
        indicators.submittedIn(2, sheet, 5, 2, Tokens.as("sheet-mender").subject());
        awaitMissing(other, "sheet-not-approved");
        act(office.reviewer(), other, "submission").then().statusCode(200);
        indicators.adjusted(sheet, 6, 2);
        await().untilAsserted(() ->
                assertThat(readiness(other).getBoolean("approvable")).isTrue());
        act(finance("sheet-mender"), other, "approval").then().statusCode(409);
        act(finance("sheet-author"), other, "approval")
                .then()
                .statusCode(200)
                .body("manifest.projects[0].sheet.sequence", equalTo(6));
    }

    @Test
    void whoHadAHandInTheOneBeforeMayApproveTheNext() {
        Tokens second = Tokens.as("second-editor")
                .role("department-editor")
                .department(office.division() + "/" + office.code());
        office.act(second, "/api/v1/budgets/" + budget + "/adjustment", Map.of("reason", "调减"))
                .then()
                .statusCode(200);
        office.act(reviewer("second-reviewer"), "/api/v1/budgets/" + budget + "/submission", Map.of())
                .then()
                .statusCode(200);

        act(finance("second-editor"), budget, "approval")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/budget/approver-is-contributor"));
        act(finance("editor"), budget, "approval").then().statusCode(200);
    }

    @Test
    void givenUpLeavesWhatIsInForce() {
        JsonPath before = office.budget(budget);
        office.adjust(budget);
        office.describe(supply, 1, Office.project("村级供水管网改造", "200000.00"));
        office.as(office.editor()).header("If-Match", "\"1\"").delete("/api/v1/projects/" + river);
        String school = office.enterProject(budget, "小学修缮");
        describeBudget(List.of("另有目标"));

        office.close(office.editor(), budget, "adjustment-given-up").then().statusCode(403);
        office.close(office.reviewer(), budget, "adjustment-given-up")
                .then()
                .statusCode(200)
                .body("state", equalTo("approved"))
                .body("revision", equalTo(1))
                .body("inForce", equalTo(1))
                .body("adjustmentReason", nullValue())
                .body("closed", nullValue())
                .body("projects", contains(supply, river))
                .body("objectives", equalTo(before.getList("objectives")))
                .body("exemptions", equalTo(before.getList("exemptions")));
        assertThat(project(supply).getInt("sequence")).isEqualTo(1);
        assertThat(project(supply).getDouble("amount")).isEqualTo(125000.00);
        assertThat(project(river).getInt("sequence")).isEqualTo(1);
        office.as(office.finance()).get("/api/v1/projects/" + school).then().statusCode(404);
        await().untilAsserted(() -> {
            assertThat(told("project.withdrawn"))
                    .extracting(told -> told.fact().get("project").asText())
                    .containsExactly(river, school);
            List<Topic.Told> all = Topic.told(budget);
            Topic.Told closed = all.get(all.size() - 1);
            Topic.Told restored = all.get(all.size() - 2);
            assertThat(closed.type()).isEqualTo("budget.closed");
            assertThat(closed.revision()).isEqualTo(2);
            assertThat(closed.fact().get("revision").asInt()).isEqualTo(2);
            assertThat(closed.fact().get("reason").asText()).isEqualTo("adjustment-given-up");
            assertThat(restored.type()).isEqualTo("budget.declared");
            assertThat(restored.revision()).isEqualTo(2);
            assertThat(restored.fact().get("projects")).hasSize(2);
        });
    }

    @Test
    void afterGivingUpNeitherARevisionNorASequenceIsUsedAgain() {
        office.adjust(budget);
        office.describe(supply, 1, Office.project("村级供水管网改造", "200000.00"));
        office.as(office.editor()).header("If-Match", "\"1\"").delete("/api/v1/projects/" + river);
        office.close(office.reviewer(), budget, "adjustment-given-up");

        office.adjust(budget).then().body("revision", equalTo(3)).body("inForce", equalTo(1));
        // told as 1, 2; told as 1 and withdrawn as 2
        office.describe(supply, 1, Office.project("村级供水管网改造", "160000.00"))
                .then()
                .statusCode(200)
                .body("sequence", equalTo(3));
        office.describe(river, 1, Office.project("河道巡查", "1.00"))
                .then()
                .statusCode(200)
                .body("sequence", equalTo(3));
        office.approve(budget);
        assertThat(office.budget(budget).getInt("inForce")).isEqualTo(3);
    }

    @Test
    void aSheetOfTheAbandonedRevisionIsNotTakenForTheOneInForce() {
        office.adjust(budget);
        office.describe(supply, 1, Office.project("村级供水管网改造", "200000.00"));
        office.as(office.finance()).delete("/api/v1/budgets/" + budget + "/exemptions/" + supply);
        SheetOf sheet = SheetOf.project(budget, supply);
        indicators.adjusted(sheet, 4, 2);
        await().untilAsserted(
                        () -> assertThat(readiness(budget).getList("missing")).isEmpty());
        office.close(office.reviewer(), budget, "adjustment-given-up");

        office.adjust(budget);
        office.as(office.finance()).delete("/api/v1/budgets/" + budget + "/exemptions/" + supply);

        assertThat(readiness(budget).getString("missing[0].reason")).isEqualTo("sheet-outdated");
        indicators.approved(sheet, 5, 1);
        await().untilAsserted(
                        () -> assertThat(readiness(budget).getList("missing")).isEmpty());
    }

    @Test
    void onlyAnOpenAdjustmentIsGivenUp() {
        office.close(office.reviewer(), budget, "adjustment-given-up")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/budget/budget-frozen"));
        String fresh = office.openBudgetOf(2027);
        office.close(office.reviewer(), fresh, "adjustment-given-up")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/budget/no-adjustment"));
        office.adjust(fresh).then().statusCode(409);
    }

    @Test
    void aClosureSaysWhy() {
        office.act(office.reviewer(), "/api/v1/budgets/" + budget + "/closure", Map.of())
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reason"));
    }

    @Test
    void whatWasNeverApprovedCanBeWithdrawnAndBegunAgain() {
        office.close(office.reviewer(), budget, "withdrawn").then().statusCode(409);
        String first = office.openBudgetOf(2027);
        office.enterProject(first, "危桥改造");

        office.close(office.reviewer(), first, "withdrawn")
                .then()
                .statusCode(200)
                .body("state", equalTo("closed"))
                .body("closed", equalTo("withdrawn"));

        String second = office.openBudgetOf(2027);
        assertThat(second).isNotEqualTo(first);
        act(office.reviewer(), first, "submission").then().statusCode(409);
        office.close(office.reviewer(), first, "withdrawn").then().statusCode(409);
        office.close(office.reviewer(), second, "withdrawn").then().statusCode(200);
        office.openBudgetOf(2027);
        await().untilAsserted(() ->
                assertThat(Topic.told(first)).extracting(Topic.Told::type).contains("budget.closed"));
    }

    @Test
    void aYearEndsWhenItIsOver() {
        office.close(office.finance(), budget, "year-ended")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/budget/year-not-ended"));
        String past = office.openBudgetOf(2020);
        String road = office.enterProject(past, "村道养护");
        office.approve(past);
        office.adjust(past);
        office.close(office.finance(), past, "year-ended").then().statusCode(409);
        office.close(office.reviewer(), past, "adjustment-given-up");

        office.close(office.reviewer(), past, "year-ended").then().statusCode(403);
        office.close(office.finance(), past, "year-ended")
                .then()
                .statusCode(200)
                .body("state", equalTo("closed"))
                .body("closed", equalTo("year-ended"))
                .body("inForce", equalTo(1));
        office.adjust(past).then().statusCode(409);
        assertThat(inForce(road).closed()).isTrue();
        office.as(office.editor())
                .body(Map.of("division", office.division(), "department", office.code(), "fiscalYear", 2020))
                .post("/api/v1/budgets")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/budget/budget-exists"));
    }

    private void describeBudget(List<String> objectives) {
        office.as(office.editor())
                .header("If-Match", "\"" + office.budget(budget).getInt("sequence") + "\"")
                .body(Map.of("objectives", objectives))
                .put("/api/v1/budgets/" + budget)
                .then()
                .statusCode(200);
    }

    private Response act(Tokens person, String of, String step) {
        return office.act(person, "/api/v1/budgets/" + of + "/" + step, Map.of());
    }

    private Tokens finance(String name) {
        return Tokens.as(name).role("finance-reviewer").division(office.division());
    }

    private Tokens reviewer(String name) {
        return Tokens.as(name).role("department-reviewer").department(office.division() + "/" + office.code());
    }

    private JsonPath project(String id) {
        return office.read("/api/v1/projects/" + id);
    }

    private JsonPath readiness(String of) {
        return office.read("/api/v1/budgets/" + of + "/readiness");
    }

    private void awaitMissing(String of, String reason) {
        await().untilAsserted(() ->
                assertThat(readiness(of).getString("missing[0].reason")).isEqualTo(reason));
    }

    private List<Topic.Told> told(String type) {
        return Topic.told(budget).stream()
                .filter(told -> told.type().equals(type))
                .toList();
    }

    private ApprovedProject inForce(String project) {
        return QuarkusTransaction.requiringNew()
                .call(() -> approved.inForce(UUID.fromString(project)).orElseThrow());
    }

    private Money amountInForce(String project) {
        return Objects.requireNonNull(inForce(project).amount());
    }

    private static Money yuan(String text) {
        return Money.ofYuan(new BigDecimal(text));
    }
}
