package org.jixiao.budget.budget.gate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jixiao.budget.IndicatorService;
import org.jixiao.budget.IndicatorService.SheetOf;
import org.jixiao.budget.Office;
import org.jixiao.budget.ServiceTest;
import org.jixiao.budget.Topic;
import org.jixiao.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GateResourceTest extends ServiceTest {

    private static final String SHEET_AUTHOR = Tokens.as("sheet-author").subject();

    @Inject
    IndicatorService indicators;

    @Inject
    TargetSheets sheets;

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
    void aBudgetIsSubmittedOnceItsSheetsAre() {
        submit().then()
                .statusCode(409)
                .header("Retry-After", "1")
                .body("type", equalTo("/problems/budget/targets-missing"))
                .body("missing", hasSize(1))
                .body("missing[0].project", equalTo(project))
                .body("missing[0].name", equalTo("村级供水管网改造"))
                .body("missing[0].reason", equalTo("sheet-missing"));

        indicators.drafted(sheet, 1, 1);
        awaitReason("sheet-not-submitted");
        indicators.submitted(sheet, 2, 1);
        awaitReason("sheet-not-approved");

        submit().then().statusCode(200).body("state", equalTo("submitted"));
        await().untilAsserted(() -> assertThat(Topic.told(budget))
                .filteredOn(told -> told.type().equals("budget.submitted"))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.fact().at("/projects/0/project").asText()).isEqualTo(project);
                    assertThat(told.fact().at("/projects/0/sequence").asLong()).isEqualTo(1);
                    assertThat(told.fact().at("/declared").asLong()).isEqualTo(2);
                }));
    }

    @Test
    void aSheetDrawnUpForAnOlderProjectIsNotEnough() {
        indicators.submitted(sheet, 2, 1);
        awaitReason("sheet-not-approved");

        office.as(office.editor())
                .header("If-Match", "\"1\"")
                .body(Office.project("村级供水管网改造", "130000.00"))
                .put("/api/v1/projects/" + project)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");

        submit().then().statusCode(409).body("missing[0].reason", equalTo("sheet-outdated"));
        indicators.submitted(sheet, 4, 2);
        awaitReason("sheet-not-approved");
        submit().then().statusCode(200);
    }

    @Test
    void submissionFreezesAndRecallUnfreezes() {
        submitted();

        edit().then().statusCode(409).body("type", equalTo("/problems/budget/budget-frozen"));
        office.as(office.editor())
                .header("If-Match", "\"1\"")
                .delete("/api/v1/projects/" + project)
                .then()
                .statusCode(409);
        recall().then().statusCode(200).body("state", equalTo("draft"));
        edit().then().statusCode(200);
    }

    @Test
    void afterTheFirstActOfReviewThereIsNoRecall() {
        submitted();
        indicators.approved(sheet, 3, 1);
        awaitReady();

        recall().then().statusCode(409).body("type", equalTo("/problems/budget/review-begun"));
    }

    @Test
    void whatIsApprovedNamesEverySequence() {
        submitted();
        approve(office.finance())
                .then()
                .statusCode(409)
                .header("Retry-After", "1")
                .body("type", equalTo("/problems/budget/targets-not-approved"))
                .body("missing[0].reason", equalTo("sheet-not-approved"));
        indicators.approved(sheet, 3, 1);
        awaitReady();

        approve(office.finance())
                .then()
                .statusCode(200)
                .body("state", equalTo("approved"))
                .body("document", equalTo("云财预〔2026〕1号"))
                .body("approvedOn", equalTo("2026-01-20"))
                .body("manifest.declared", equalTo(2))
                .body("manifest.departmentSheet", nullValue())
                .body("manifest.projects[0].sheet.sheet", equalTo(sheet.id().toString()))
                .body("manifest.projects[0].sheet.sequence", equalTo(3));
        approve(office.finance()).then().statusCode(409).body("type", equalTo("/problems/budget/wrong-state"));
        await().untilAsserted(() -> assertThat(Topic.told(budget))
                .filteredOn(told -> told.type().equals("budget.approved"))
                .singleElement()
                .satisfies(told ->
                        assertThat(told.fact().at("/total").decimalValue()).isEqualByComparingTo("125000.00")));
    }

    @Test
    void nobodyApprovesWhatTheyHadAHandIn() {
        indicators.submitted(sheet, 2, 1, SHEET_AUTHOR);
        awaitReason("sheet-not-approved");
        submit().then().statusCode(200);
        indicators.approved(sheet, 3, 1);
        awaitReady();

        for (String name : List.of("editor", "reviewer", "sheet-author")) {
            Tokens person = Tokens.as(name).role("finance-reviewer").division(office.division());
            approve(person).then().statusCode(409).body("type", equalTo("/problems/budget/approver-is-contributor"));
        }
        approve(Tokens.as("finance-other").role("finance-reviewer").division("990102"))
                .then()
                .statusCode(404);
        approve(office.finance()).then().statusCode(200);
    }

    @Test
    void aReturnedSheetReturnsTheBudget() {
        submitted();

        indicators.returned(sheet, 3, 1, "数量指标没有基期值");

        awaitState("returned");
        assertThat(office.budget(budget).getString("returnReason")).isEqualTo("数量指标没有基期值");
        await().untilAsserted(() ->
                assertThat(Topic.told(budget)).extracting(Topic.Told::type).contains("budget.returned"));
        edit().then().statusCode(200);
    }

    @Test
    void aRecalledSheetRecallsTheBudget() {
        submitted();

        indicators.recalled(sheet, 3, 1);

        awaitState("draft");
        await().untilAsserted(() ->
                assertThat(Topic.told(budget)).extracting(Topic.Told::type).contains("budget.recalled"));
    }

    @Test
    void eventsThatComeTwiceOrLateChangeNothing() {
        submitted();
        indicators.approved(sheet, 5, 1);
        awaitReady();

        indicators.returned(sheet, 4, 1, "来晚了");
        indicators.submitted(sheet, 2, 1);
        indicators.approved(sheet, 5, 1);
        awaitAllDelivered();

        assertThat(office.budget(budget).getString("state")).isEqualTo("submitted");
        assertThat(office.read("/api/v1/budgets/" + budget + "/readiness").getBoolean("approvable"))
                .isTrue();
    }

    @Test
    void anApprovedBudgetStandsWhateverComesLate() {
        submitted();
        indicators.approved(sheet, 3, 1);
        awaitReady();
        approve(office.finance()).then().statusCode(200);

        indicators.returned(sheet, 4, 1, "来晚了");
        indicators.recalled(sheet, 5, 1);
        awaitAllDelivered();

        assertThat(office.budget(budget).getString("state")).isEqualTo("approved");
    }

    @Test
    void anExemptProjectNeedsNoSheetAndRevokingThatReturnsTheBudget() {
        String exemption = "/api/v1/budgets/" + budget + "/exemptions/" + project;
        office.as(office.finance())
                .body(Map.of("basis", "classified"))
                .put(exemption)
                .then()
                .statusCode(400);
        office.as(office.finance())
                .body(Map.of("basis", "personnel"))
                .put(exemption)
                .then()
                .statusCode(200)
                .body("exemptions[0].basis", equalTo("personnel"));
        submit().then().statusCode(200);

        office.as(office.finance())
                .delete(exemption)
                .then()
                .statusCode(200)
                .body("state", equalTo("returned"))
                .body("exemptions", hasSize(0));

        office.as(office.finance())
                .body(Map.of("basis", "operating"))
                .put(exemption)
                .then()
                .statusCode(200);
        submit().then().statusCode(200);
        approve(office.finance())
                .then()
                .statusCode(200)
                .body("manifest.projects[0].project", equalTo(project))
                .body("manifest.projects[0].sheet", nullValue());
    }

    @Test
    void aBudgetOfNothingIsNotApproved() {
        String empty = office.openBudgetOf(2028);
        office.act(office.reviewer(), "/api/v1/budgets/" + empty + "/submission", Map.of())
                .then()
                .statusCode(200);

        office.act(office.finance(), "/api/v1/budgets/" + empty + "/approval", Map.of())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/budget/nothing-to-approve"));
    }

    @Test
    void anApprovalNeedsNoBodyAndAReasonIsJson() {
        given().auth()
                .oauth2(office.finance().token())
                .noContentType()
                .post(path("approval"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/budget/wrong-state"));
        given().auth()
                .oauth2(office.finance().token())
                .contentType(ContentType.TEXT)
                .body("请补充")
                .post(path("return"))
                .then()
                .statusCode(415);
    }

    @Test
    void theBureauReturnsWithAReason() {
        submitted();

        office.act(office.finance(), path("return"), Map.of()).then().statusCode(400);
        office.as(office.finance())
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "请补充"))
                .post(path("return"))
                .then()
                .statusCode(412);
        office.act(office.finance(), path("return"), Map.of("reason", "请补充"))
                .then()
                .statusCode(200)
                .body("state", equalTo("returned"))
                .body("returnReason", equalTo("请补充"));
    }

    private void submitted() {
        indicators.submitted(sheet, 2, 1);
        awaitReason("sheet-not-approved");
        submit().then().statusCode(200);
    }

    private Response submit() {
        return office.act(office.reviewer(), path("submission"), Map.of());
    }

    private Response recall() {
        return office.act(office.reviewer(), path("recall"), Map.of());
    }

    private Response approve(Tokens person) {
        return office.act(person, path("approval"), Map.of("document", "云财预〔2026〕1号", "approvedOn", "2026-01-20"));
    }

    private Response edit() {
        return office.as(office.editor())
                .header("If-Match", "\"1\"")
                .body(Office.project("村级供水管网改造", "99.00"))
                .put("/api/v1/projects/" + project);
    }

    private String path(String step) {
        return "/api/v1/budgets/" + budget + "/" + step;
    }

    private void awaitReason(String reason) {
        await().untilAsserted(() -> assertThat(office.read(path("readiness")).getString("missing[0].reason"))
                .isEqualTo(reason));
    }

    /** Events of one budget are applied in order: one that shows tells that those before it were seen. */
    private void awaitAllDelivered() {
        SheetOf last = SheetOf.project(budget, UUID.randomUUID().toString());
        indicators.drafted(last, 1, 1);
        await().untilAsserted(() -> assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> sheets.findByIdOptional(last.id()).isPresent()))
                .isTrue());
    }

    private void awaitReady() {
        await().untilAsserted(() -> assertThat(office.read(path("readiness")).getBoolean("approvable"))
                .isTrue());
    }

    private void awaitState(String state) {
        await().untilAsserted(() ->
                assertThat(office.budget(budget).getString("state")).isEqualTo(state));
    }
}
