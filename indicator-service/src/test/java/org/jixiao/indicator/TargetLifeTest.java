package org.jixiao.indicator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Exemption;
import org.jixiao.budget.contract.IndicatorRow;
import org.jixiao.budget.contract.Place;
import org.jixiao.test.Backend;
import org.jixiao.test.Tokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A sheet's life, from what budget-service declares to what the others hear. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@WithTestResource(value = Backend.class, initArgs = @ResourceArg(name = "database", value = "indicator"))
class TargetLifeTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private BudgetService budgetService;
    private TargetEvents events;

    @BeforeAll
    void open() {
        budgetService = new BudgetService();
        events = new TargetEvents();
    }

    @AfterAll
    void close() {
        budgetService.close();
        events.close();
    }

    @Test
    void aDeclaredProjectHasADraftSheetWithTheRowsAsRead() {
        Case it = Case.fresh();

        budgetService.says(it.budget(), it.projectSubject(), 1, it.declared(Case.OUTPUT, Case.TIMELY));

        UUID sheet = sheetOf(it);
        as(People.EDITOR)
                .get("/api/v1/targets/{id}", sheet)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("draft"))
                .body("project", equalTo(it.project().toString()))
                .body("judgedAgainst", equalTo(1))
                .body("filing", equalTo(it.filing().toString()))
                .body("objectives", equalTo(List.of("提高干部素质")))
                .body("indicators.ordinal", equalTo(List.of(1, 2)))
                .body("indicators[0].target.text", equalTo("≥200人次"))
                .body("indicators[0].target.meaning.comparator", equalTo("ge"))
                .body("indicators[0].target.meaning.value", equalTo(200))
                .body("indicators[0].target.meaning.unit", equalTo("人次"))
                .body("indicators[1].target.meaning.by", equalTo("2024-12-31"))
                .body("indicators[1].target.words.en", equalTo("done by 31 December 2024"))
                .body("acts", equalTo(List.of("edit")));
        hears(it, "drafted");
    }

    @Test
    void whatComesTwiceOrLateChangesNothing() {
        Case it = Case.fresh();
        budgetService.says(it.budget(), it.projectSubject(), 2, it.declared(Case.OUTPUT));
        budgetService.says(it.budget(), it.projectSubject(), 2, it.declared(Case.OUTPUT));
        budgetService.says(it.budget(), it.projectSubject(), 1, it.declared(Case.TIMELY));

        settled(it);

        as(People.EDITOR)
                .get("/api/v1/targets?project={project}", it.project())
                .then()
                .body("items", hasSize(1))
                .body("items[0].sequence", equalTo(1))
                .body("items[0].judgedAgainst", equalTo(2))
                .body("items[0].indicators.name", equalTo(List.of("培训人次")));
    }

    @Test
    void aSubmissionHeardBeforeItsProjectWaitsForTheSheet() {
        Case it = Case.fresh();
        budgetService.says(it.budget(), it.budgetSubject(), 9, it.submitted(1, 2));

        budgetService.says(it.budget(), it.projectSubject(), 2, it.declared(Case.OUTPUT));

        UUID sheet = sheetOf(it);
        submission(sheet).then().statusCode(409).body("type", endsWith("/budget-under-review"));
    }

    @Test
    void rowsAreTakenOnceAFilingAndAPersonsWordsAreKept() {
        Case it = Case.fresh();
        budgetService.says(it.budget(), it.projectSubject(), 1, it.declared(Case.OUTPUT, Case.TIMELY));
        UUID sheet = sheetOf(it);
        edit(sheet, 1, "≥300人次").then().statusCode(200).header("ETag", "\"2\"");

        budgetService.says(it.budget(), it.projectSubject(), 2, it.declared(Case.OUTPUT, Case.TIMELY));
        UUID later = UUID.randomUUID();
        budgetService.says(
                it.budget(), it.projectSubject(), 3, it.declared(later, List.of("新目标"), Set.of(), Case.TIMELY));

        await().atMost(SOON).untilAsserted(() -> as(People.EDITOR)
                .get("/api/v1/targets/{id}", sheet)
                .then()
                .body("judgedAgainst", equalTo(3))
                .body("state", equalTo("draft"))
                .body("objectives", equalTo(List.of("写过的目标")))
                .body("indicators.target.text", equalTo(List.of("≥300人次")))
                .body("proposed.name", equalTo(List.of("完成时间")))
                .body("filing", equalTo(later.toString())));
        submission(sheet).then().statusCode(409).body("type", endsWith("/rows-proposed"));
        edit(sheet, 4, "≥300人次").then().statusCode(200).body("proposed", empty());
        submission(sheet).then().statusCode(200);
    }

    @Test
    void aFilingThatSaysWhatStandsThereProposesNothing() {
        Case it = Case.fresh();
        budgetService.says(it.budget(), it.projectSubject(), 1, it.declared(Case.OUTPUT, Case.TIMELY));
        UUID sheet = sheetOf(it);
        edit(sheet, 1, "≥300人次").then().statusCode(200);
        IndicatorRow same =
                new IndicatorRow("产出指标", null, "培训人次", null, "≥300人次", null, null, null, null, Place.line(12));
        UUID later = UUID.randomUUID();

        budgetService.says(it.budget(), it.projectSubject(), 2, it.declared(later, List.of("写过的目标"), Set.of(), same));

        await().atMost(SOON).untilAsserted(() -> as(People.EDITOR)
                .get("/api/v1/targets/{id}", sheet)
                .then()
                .body("filing", equalTo(later.toString()))
                .body("proposed", empty()));
        submission(sheet).then().statusCode(200);
    }

    @Test
    void whatAnEditSaysIsWhatFormsSay() {
        Case it = Case.fresh();
        budgetService.says(it.budget(), it.projectSubject(), 1, it.declared(Case.OUTPUT));
        UUID sheet = sheetOf(it);
        Map<String, Object> blank = Map.of("dimension", "产出指标", "name", "  ", "fill", "选填");
        Map<String, Object> odd = Map.of("dimension", "产出指标", "name", "培训人次", "fill", "sometimes");
        Map<String, Object> fine = Map.of("dimension", "产出指标", "name", "培训人次", "weight", 1.234567);

        write(sheet, List.of(blank, odd))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/indicators/1/fill"))
                .body("errors[0].detail", startsWith("须为下列之一：必填、"));
        write(sheet, List.of(fine)).then().statusCode(400).body("errors[0].detail", equalTo("整数部分最多 3 位，小数最多 2 位"));
        write(sheet, List.of(blank)).then().statusCode(200).body("indicators.name", contains(""));
    }

    private static Response write(UUID sheet, List<Map<String, Object>> rows) {
        return as(People.EDITOR)
                .header("If-Match", "\"1\"")
                .body(Map.of("objectives", List.of("写过的目标"), "indicators", rows))
                .put("/api/v1/targets/{id}", sheet);
    }

    @Test
    void anEditSaysWhatItIsBasedOn() {
        Case it = Case.fresh();
        budgetService.says(it.budget(), it.projectSubject(), 1, it.declared(Case.OUTPUT));
        UUID sheet = sheetOf(it);

        as(People.EDITOR)
                .body(content("≥1次"))
                .put("/api/v1/targets/{id}", sheet)
                .then()
                .statusCode(428);
        edit(sheet, 7, "≥1次").then().statusCode(412).body("type", endsWith("/precondition-failed"));
        as(People.REVIEWER)
                .header("If-Match", "\"7\"")
                .post("/api/v1/targets/{id}/submission", sheet)
                .then()
                .statusCode(412);
        as(People.EDITOR)
                .header("If-Match", "\"1\"")
                .body(Map.of("objectives", List.of(), "indicators", List.of(row(9, "≥1次"))))
                .put("/api/v1/targets/{id}", sheet)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/indicators/0/ordinal"));
    }

    @Test
    void outsideOneScopeThereIsNothingAndAnotherRoleIsRefused() {
        Case it = Case.fresh();
        budgetService.says(it.budget(), it.projectSubject(), 1, it.declared(Case.OUTPUT));
        UUID sheet = sheetOf(it);

        given().get("/api/v1/targets/{id}", sheet).then().statusCode(401);
        as(People.NEXT_DOOR).get("/api/v1/targets/{id}", sheet).then().statusCode(404);
        as(People.NEXT_DOOR)
                .get("/api/v1/targets?budget={budget}", it.budget())
                .then()
                .body("items", empty());
        as(People.NEXT_DOOR)
                .post("/api/v1/targets/{id}/submission", sheet)
                .then()
                .statusCode(404);
        as(People.OTHER_BUREAU)
                .post("/api/v1/targets/{id}/approval", sheet)
                .then()
                .statusCode(404);
        as(People.REVIEWER)
                .post("/api/v1/targets/{id}/approval", sheet)
                .then()
                .statusCode(403)
                .body("type", endsWith("/forbidden"));
        as(People.EDITOR).post("/api/v1/targets/{id}/submission", sheet).then().statusCode(403);
    }

    @Test
    void aFindingIsMendedOrAnsweredBeforeSubmission() {
        Case it = Case.fresh();
        budgetService.says(it.budget(), it.projectSubject(), 1, it.declared(Case.OUTPUT, Case.STRAY));
        UUID sheet = sheetOf(it);

        String fingerprint = submission(sheet)
                .then()
                .statusCode(409)
                .body("type", endsWith("/findings-open"))
                .body("findings", hasSize(1))
                .body("findings[0].rule", equalTo("STRAY"))
                .body("findings[0].decision", equalTo("open"))
                .body("findings[0].place.line", equalTo(19))
                .body("findings[0].path", equalTo("/targets/" + sheet + "/indicators/2/target"))
                .extract()
                .path("findings[0].fingerprint");
        as(People.REVIEWER)
                .body(Map.of("fingerprint", "0", "reason", "原件如此"))
                .post("/api/v1/targets/{id}/acknowledgements", sheet)
                .then()
                .statusCode(409)
                .body("type", endsWith("/finding-gone"));
        Tokens both = Tokens.as("reviewer-in-bureau")
                .role("department-reviewer", "finance-reviewer")
                .department(People.DIVISION + "/" + People.DEPARTMENT)
                .division(People.DIVISION);
        as(both).body(Map.of("fingerprint", fingerprint, "reason", "原件如此"))
                .post("/api/v1/targets/{id}/acknowledgements", sheet)
                .then()
                .statusCode(200)
                .body("rule", equalTo("STRAY"))
                .body("ruleId", equalTo("stray-end"))
                .body("matter", nullValue())
                .body("decision", equalTo("acknowledged"))
                .body("reason", equalTo("原件如此"))
                .body("acknowledgedBy", equalTo(both.subject()));

        submission(sheet).then().statusCode(200).body("state", equalTo("submitted"));
        budgetService.says(it.budget(), it.budgetSubject(), 5, it.submitted(1, 1));
        awaitReview(sheet);
        approval(both, sheet).then().statusCode(409).body("type", endsWith("/approver-is-contributor"));
    }

    @Test
    void aSheetIsApprovedOnlyInASubmittedBudgetAndByAnotherHand() {
        Case it = Case.fresh();
        Tokens both =
                Tokens.as("budget-submitter-in-bureau").role("finance-reviewer").division(People.DIVISION);
        budgetService.says(
                it.budget(),
                it.projectSubject(),
                1,
                it.declared(it.filing(), List.of("提高干部素质"), Set.of(both.subject()), Case.OUTPUT));
        UUID sheet = sheetOf(it);
        approval(People.BUREAU, sheet).then().statusCode(409).body("type", endsWith("/wrong-state"));
        submission(sheet).then().statusCode(200).body("acts", equalTo(List.of("recall")));

        approval(People.BUREAU, sheet)
                .then()
                .statusCode(409)
                .header("Retry-After", "1")
                .body("type", endsWith("/budget-not-submitted"));
        budgetService.says(it.budget(), it.budgetSubject(), 5, it.submitted(1, 1));
        awaitReview(sheet);
        approval(both, sheet).then().statusCode(409).body("type", endsWith("/approver-is-contributor"));
        edit(sheet, 2, "≥1次").then().statusCode(409).body("type", endsWith("/sheet-frozen"));
        approval(People.BUREAU, sheet)
                .then()
                .statusCode(200)
                .body("state", equalTo("approved"))
                .body("grade", equalTo("good"));

        hears(it, "drafted", "submitted", "approved");
        assertThat(events.of(it.budget()).get(1).fact().at("/contributors/0").asText())
                .isEqualTo(People.REVIEWER.subject());
        assertThat(events.of(it.budget())
                        .get(2)
                        .fact()
                        .at("/sheet/indicators/0/target/comparator")
                        .asText())
                .isEqualTo("ge");
        as(Tokens.as("auditor").role("auditor").division(People.DIVISION))
                .get("/api/v1/audit/indicator?subject=sheet/" + sheet)
                .then()
                .statusCode(200)
                .body("items.act", containsInAnyOrder("draft", "submit", "approve"));
    }

    @Test
    void ofTwoReviewersAtOnceOneWins() {
        Case it = Case.fresh();
        budgetService.says(it.budget(), it.projectSubject(), 1, it.declared(Case.OUTPUT));
        UUID sheet = sheetOf(it);
        submission(sheet).then().statusCode(200);
        budgetService.says(it.budget(), it.budgetSubject(), 5, it.submitted(1, 1));
        awaitReview(sheet);

        List<Integer> answers = Stream.of(People.BUREAU, People.SECOND_REVIEWER)
                .parallel()
                .map(who -> approval(who, sheet).statusCode())
                .toList();

        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        hears(it, "drafted", "submitted", "approved");
    }

    @Test
    void aListThatIsAskedForWronglySaysSo() {
        as(People.EDITOR)
                .get("/api/v1/targets?cursor=x")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/cursor"));
        as(People.EDITOR)
                .get("/api/v1/targets?state=lost")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/state"));
    }

    @Test
    void aSheetGoesBackWithCommentsAndComesAgain() {
        Case it = Case.fresh();
        budgetService.says(it.budget(), it.projectSubject(), 1, it.declared(Case.OUTPUT));
        UUID sheet = sheetOf(it);
        submission(sheet).then().statusCode(200);
        budgetService.says(it.budget(), it.budgetSubject(), 5, it.submitted(1, 1));
        await().atMost(SOON).untilAsserted(() -> sendBack(sheet, 1)
                .then()
                .statusCode(200)
                .body("state", equalTo("returned"))
                .body("reason", equalTo("指标偏低"))
                .body("comments[0].ordinal", equalTo(1)));

        submission(sheet).then().statusCode(409).body("type", endsWith("/budget-under-review"));
        budgetService.says(it.budget(), it.budgetSubject(), 6, it.returned(1, 1));

        await().atMost(SOON).untilAsserted(() -> edit(sheet, 3, "≥300人次").then().statusCode(200));
        submission(sheet)
                .then()
                .statusCode(409)
                .body("type", endsWith("/comments-open"))
                .body("comments.number", equalTo(List.of(1)));
        resolution(sheet, 1).then().statusCode(200).body("state", equalTo("draft"));
        submission(sheet)
                .then()
                .statusCode(200)
                .body("round", equalTo(2))
                .body("comments[0].state", equalTo("resolved"))
                .body("comments[0].resolution.text", equalTo("已提高到300人次"));
        hears(it, "drafted", "submitted", "returned", "drafted", "submitted");
        assertThat(events.of(it.budget()).get(2).fact().at("/comments/0/number").asInt())
                .isEqualTo(1);
    }

    @Test
    void anApprovedSheetIsRecalledOnceTheDepartmentHasItsBudgetBack() {
        Case it = Case.fresh();
        UUID sheet = approved(it);
        recall(sheet).then().statusCode(409).body("type", endsWith("/budget-under-review"));

        budgetService.says(it.budget(), it.budgetSubject(), 6, it.recalled(1, 1));

        await().atMost(SOON)
                .untilAsserted(() -> recall(sheet).then().statusCode(200).body("state", equalTo("draft")));
        hears(it, "drafted", "submitted", "approved", "recalled");
    }

    @Test
    void aNewerProjectPutsAnApprovedSheetBackToDraft() {
        Case it = Case.fresh();
        UUID sheet = approved(it);

        budgetService.says(it.budget(), it.projectSubject(), 2, it.declared(Case.OUTPUT));

        await().atMost(SOON).untilAsserted(() -> as(People.EDITOR)
                .get("/api/v1/targets/{id}", sheet)
                .then()
                .body("state", equalTo("draft"))
                .body("judgedAgainst", equalTo(2)));
        hears(it, "drafted", "submitted", "approved", "drafted");
    }

    @Test
    void whatTheBudgetsApprovalNamesIsInForceThoughTheSheetMovedOn() {
        Case it = Case.fresh();
        UUID sheet = approved(it);
        budgetService.says(it.budget(), it.budgetSubject(), 6, it.recalled(1, 1));
        await().atMost(SOON).untilAsserted(() -> recall(sheet).then().statusCode(200));
        edit(sheet, 4, "≥1人次").then().statusCode(200);

        budgetService.says(it.budget(), it.budgetSubject(), 7, it.approved(1, sheet, 3));

        await().atMost(SOON).untilAsserted(() -> as(People.BUREAU)
                .get("/api/v1/targets/{id}", sheet)
                .then()
                .body("state", equalTo("approved"))
                .body("inForce", equalTo(3))
                .body("sequence", equalTo(6))
                .body("indicators[0].target.text", equalTo("≥200人次"))
                .body("acts", empty()));
        hears(it, "drafted", "submitted", "approved", "recalled", "drafted", "approved");
    }

    @Test
    void aWithdrawnProjectsSheetIsClosedAndAClassifiedOneHasNone() {
        Case it = Case.fresh();
        Case secret = new Case(it.budget(), UUID.randomUUID(), it.filing());
        budgetService.says(it.budget(), secret.projectSubject(), 1, secret.classified());
        budgetService.says(it.budget(), it.projectSubject(), 1, it.declared(Case.OUTPUT));
        UUID sheet = sheetOf(it);

        budgetService.says(it.budget(), it.projectSubject(), 2, it.withdrawn());

        await().atMost(SOON).untilAsserted(() -> as(People.EDITOR)
                .get("/api/v1/targets/{id}", sheet)
                .then()
                .body("state", equalTo("closed"))
                .body("acts", empty()));
        as(People.EDITOR)
                .get("/api/v1/targets?budget={budget}", it.budget())
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void theDepartmentsSheetStandsWhileOnlyExemptionsChange() {
        Case it = Case.fresh();
        budgetService.says(
                it.budget(), it.declarationSubject(), 2, it.budgetDeclared(List.of("目标"), List.of(), Case.OUTPUT));
        UUID sheet = sheetOf(it);
        submission(sheet).then().statusCode(200);
        budgetService.says(it.budget(), it.budgetSubject(), 3, it.submitted(2, 1));

        Exemption exemption = new Exemption(it.project(), Exemption.Basis.PERSONNEL);
        budgetService.says(
                it.budget(),
                it.declarationSubject(),
                4,
                it.budgetDeclared(List.of("目标"), List.of(exemption), Case.OUTPUT));
        await().atMost(SOON).untilAsserted(() -> as(People.BUREAU)
                .get("/api/v1/targets/{id}", sheet)
                .then()
                .body("state", equalTo("submitted"))
                .body("judgedAgainst", equalTo(4)));
        approval(People.BUREAU, sheet).then().statusCode(200);
        budgetService.says(
                it.budget(), it.declarationSubject(), 8, it.budgetDeclared(List.of("别的目标"), List.of(), Case.OUTPUT));

        await().atMost(SOON).untilAsserted(() -> as(People.EDITOR)
                .get("/api/v1/targets/{id}", sheet)
                .then()
                .body("state", equalTo("draft"))
                .body("objectives", equalTo(List.of("别的目标"))));
        hears(it, "drafted", "submitted", "submitted", "approved", "drafted");
    }

    @Test
    void severalSheetsAreJudgedAtOnceEachOnItsOwn() {
        Case it = Case.fresh();
        budgetService.says(it.budget(), it.projectSubject(), 1, it.declared(Case.OUTPUT));
        UUID sheet = sheetOf(it);
        UUID none = UUID.randomUUID();

        several(People.REVIEWER, "submission", Map.of("items", List.of(Map.of("id", none), Map.of("id", sheet))))
                .then()
                .statusCode(200)
                .body("items.outcome", equalTo(List.of("refused", "done")))
                .body("items[0].problem.type", equalTo("/problems/indicator/not-found"))
                .body("items[1].sequence", equalTo(2));
        budgetService.says(it.budget(), it.budgetSubject(), 5, it.submitted(1, 1));
        awaitReview(sheet);

        several(People.BUREAU, "return", Map.of("items", List.of(Map.of("id", sheet, "ifMatch", 1)), "reason", "偏低"))
                .then()
                .body("items[0].problem.type", equalTo("/problems/indicator/precondition-failed"));
        several(
                        People.BUREAU,
                        "approval",
                        Map.of("items", List.of(Map.of("id", sheet)), "ratings", People.GOOD.get("ratings")))
                .then()
                .body("items.outcome", equalTo(List.of("done")));
        several(People.BUREAU, "return", Map.of("items", List.of(Map.of("id", sheet)), "reason", "偏低"))
                .then()
                .body("items.outcome", equalTo(List.of("done")));
        hears(it, "drafted", "submitted", "approved", "returned");
    }

    @Test
    void aValueIsReadWhileItIsTyped() {
        as(People.EDITOR)
                .queryParam("text", "年底前完成%")
                .queryParam("fiscalYear", 2025)
                .get("/api/v1/target-values")
                .then()
                .statusCode(200)
                .body("meaning.kind", equalTo("deadline"))
                .body("meaning.by", equalTo("2025-12-31"))
                .body("written", equalTo("2025年12月31日前"))
                .body("remarks", equalTo(List.of("stray")));
    }

    @Test
    void everyProblemHasAPage() {
        given().get("/problems/indicator/findings-open").then().statusCode(200).contentType("text/html");
    }

    private UUID approved(Case it) {
        budgetService.says(it.budget(), it.projectSubject(), 1, it.declared(Case.OUTPUT));
        UUID sheet = sheetOf(it);
        submission(sheet).then().statusCode(200);
        budgetService.says(it.budget(), it.budgetSubject(), 5, it.submitted(1, 1));
        await().atMost(SOON)
                .untilAsserted(() -> approval(People.BUREAU, sheet).then().statusCode(200));
        return sheet;
    }

    private static void awaitReview(UUID sheet) {
        await().atMost(SOON).untilAsserted(() -> as(People.BUREAU)
                .get("/api/v1/targets/{id}", sheet)
                .then()
                .body("acts", containsInAnyOrder("approve", "return")));
    }

    private UUID sheetOf(Case it) {
        return await()
                .atMost(SOON)
                .until(
                        () -> as(People.BUREAU)
                                .get("/api/v1/targets?budget={budget}", it.budget())
                                .<List<String>>path("items.id"),
                        ids -> ids.size() == 1)
                .stream()
                .map(UUID::fromString)
                .findFirst()
                .orElseThrow();
    }

    /** A budget's events share a partition: when the last one has its effect, those before it had theirs. */
    private void settled(Case it) {
        Case last = new Case(it.budget(), UUID.randomUUID(), it.filing());
        budgetService.says(it.budget(), last.projectSubject(), 1, last.declared(Case.OUTPUT));
        await().atMost(SOON).untilAsserted(() -> as(People.BUREAU)
                .get("/api/v1/targets?project={project}", last.project())
                .then()
                .body("items", hasSize(1)));
        budgetService.says(it.budget(), last.projectSubject(), 2, last.withdrawn());
    }

    private void hears(Case it, String... verbs) {
        await().atMost(SOON).untilAsserted(() -> assertThat(events.of(it.budget()))
                .extracting(TargetEvents.Told::verb)
                .containsExactly(verbs));
        assertThat(events.of(it.budget()))
                .extracting(TargetEvents.Told::sequence)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    private static Response submission(UUID sheet) {
        return as(People.REVIEWER).post("/api/v1/targets/{id}/submission", sheet);
    }

    private static Response several(Tokens who, String step, Map<String, Object> body) {
        return as(who).body(body).post("/api/v1/targets/bulk/" + step);
    }

    private static Response recall(UUID sheet) {
        return as(People.REVIEWER).post("/api/v1/targets/{id}/recall", sheet);
    }

    private static Response approval(Tokens who, UUID sheet) {
        return as(who).body(People.GOOD).post("/api/v1/targets/{id}/approval", sheet);
    }

    private static Response sendBack(UUID sheet, int ordinal) {
        Map<String, Object> comment = Map.of("ordinal", ordinal, "text", "请提高");
        return as(People.BUREAU)
                .body(Map.of("reason", "指标偏低", "comments", List.of(comment)))
                .post("/api/v1/targets/{id}/return", sheet);
    }

    private static Response resolution(UUID sheet, int comment) {
        return as(People.EDITOR)
                .body(Map.of("outcome", "done", "text", "已提高到300人次"))
                .post("/api/v1/targets/{id}/comments/{number}/resolution", sheet, comment);
    }

    private static Response edit(UUID sheet, long basedOn, String target) {
        return as(People.EDITOR)
                .header("If-Match", "\"" + basedOn + "\"")
                .body(content(target))
                .put("/api/v1/targets/{id}", sheet);
    }

    private static Map<String, Object> content(String target) {
        return Map.of("objectives", List.of("写过的目标"), "indicators", List.of(row(1, target)));
    }

    private static Map<String, Object> row(int ordinal, String target) {
        return Map.of("ordinal", ordinal, "dimension", "产出指标", "name", "培训人次", "target", target);
    }

    private static RequestSpecification as(Tokens who) {
        return given().auth().oauth2(who.token()).contentType(ContentType.JSON);
    }
}
