package org.jixiao.indicator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jixiao.budget.contract.ApprovalManifest;
import org.jixiao.budget.contract.BudgetAdjusted;
import org.jixiao.budget.contract.BudgetApproved;
import org.jixiao.budget.contract.BudgetClosed;
import org.jixiao.test.Backend;
import org.jixiao.test.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of sheets when their approved budget is adjusted, the adjustment given up, the budget closed. */
@QuarkusTest
@WithTestResource(value = Backend.class, initArgs = @ResourceArg(name = "database", value = "indicator"))
class AdjustmentTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final Case it = Case.fresh();
    private final Case added = new Case(it.budget(), UUID.randomUUID(), UUID.randomUUID());
    private BudgetService budgetService;
    private TargetEvents events;
    private UUID sheet = UUID.randomUUID();

    /** One project; its sheet is in force as approved at 3. */
    @BeforeEach
    void aBudgetInForce() {
        budgetService = new BudgetService();
        events = new TargetEvents();
        says(it.projectSubject(), 1, 1, it.declared(Case.OUTPUT));
        sheet = sheetOf(it);
        as(People.REVIEWER)
                .post("/api/v1/targets/{id}/submission", sheet)
                .then()
                .statusCode(200);
        says(it.budgetSubject(), 5, 1, it.submitted(1, 1));
        approve();
        says(it.budgetSubject(), 7, 1, it.approved(1, sheet, 3));
        stands(sheet, "approved", 1, 3L);
    }

    @AfterEach
    void close() {
        budgetService.close();
        events.close();
    }

    @Test
    void onlyWhatIsTouchedIsJudgedAgainAndThenAdjusted() {
        says(it.declarationSubject(), 8, 2, it.budgetDeclared(List.of(), List.of()));
        says(it.projectSubject(), 2, 2, it.declared(Case.OUTPUT, Case.TIMELY));
        stands(sheet, "draft", 2, 3L);
        as(People.REVIEWER)
                .post("/api/v1/targets/{id}/submission", sheet)
                .then()
                .statusCode(200);
        says(it.budgetSubject(), 9, 2, it.submitted(8, 2));
        approve();
        says(it.budgetSubject(), 10, 2, adjusted(2, sheet, 6L));

        stands(sheet, "approved", 2, 6L).body("revision", equalTo(2));
        assertThat(verbs()).containsExactly("drafted", "submitted", "approved", "drafted", "submitted", "adjusted");
        as(People.BUREAU)
                .get("/api/v1/targets/{id}/revisions", sheet)
                .then()
                .statusCode(200)
                .body("items.revision", contains(1, 2))
                .body("items.state", contains("superseded", "in-force"))
                .body("items.sequence", contains(3, 6));
        as(People.BUREAU)
                .get("/api/v1/targets/{id}/revisions/1/diff/2", sheet)
                .then()
                .statusCode(200)
                .body("changes", empty())
                .body("indicators", empty());
    }

    @Test
    void aRevisionIsReadAsItWasWhileTheNextIsOpen() {
        says(it.declarationSubject(), 8, 2, it.budgetDeclared(List.of(), List.of()));
        says(it.projectSubject(), 2, 2, it.declared(UUID.randomUUID(), List.of("新目标"), Set.of(), Case.TIMELY));
        stands(sheet, "draft", 2, 3L);

        as(People.BUREAU)
                .get("/api/v1/targets/{id}/revisions", sheet)
                .then()
                .body("items.state", contains("in-force", "open"));
        as(People.BUREAU)
                .get("/api/v1/targets/{id}/revisions/1", sheet)
                .then()
                .statusCode(200)
                .body("indicators.name", contains("培训人次"))
                .body("grade", equalTo("good"))
                .body("approvedAt", notNullValue());
        as(People.BUREAU)
                .get("/api/v1/targets/{id}/revisions/2/diff/1", sheet)
                .then()
                .body("from", equalTo(2))
                .body("to", equalTo(1))
                .body("indicators.kind", contains("added", "removed"));
        as(People.BUREAU).get("/api/v1/targets/{id}/revisions/3", sheet).then().statusCode(404);
        as(People.NEXT_DOOR).get("/api/v1/targets/{id}/revisions", sheet).then().statusCode(404);
    }

    @Test
    void whoHadAHandInTheOneBeforeMayApproveTheNext() {
        says(it.declarationSubject(), 8, 2, it.budgetDeclared(List.of(), List.of()));
        await().atMost(SOON).untilAsserted(() -> as(People.REVIEWER)
                .post("/api/v1/targets/{id}/recall", sheet)
                .then()
                .statusCode(200)
                .body("revision", equalTo(2)));
        Tokens other = Tokens.as("other-reviewer")
                .role("department-reviewer")
                .department(People.DIVISION + "/" + People.DEPARTMENT);
        as(other).post("/api/v1/targets/{id}/submission", sheet).then().statusCode(200);
        says(it.budgetSubject(), 9, 2, it.submitted(8, 1));

        Tokens before = Tokens.as("reviewer").role("finance-reviewer").division(People.DIVISION);
        await().atMost(SOON).untilAsserted(() -> as(before)
                .post("/api/v1/targets/{id}/approval", sheet)
                .then()
                .statusCode(200));
        assertThat(verbs()).endsWith("recalled", "submitted", "adjusted");
    }

    @Test
    void givenUpReturnsEverySheetToWhatIsInForce() {
        abandoned();

        stands(sheet, "approved", 1, 3L)
                .body("revision", equalTo(1))
                .body("grade", equalTo("good"))
                .body("indicators.name", equalTo(List.of("培训人次")))
                .body("acts", empty());
        stands(sheetOf(added), "closed", 1, null);
        assertThat(verbs()).endsWith("drafted", "approved");
    }

    @Test
    void toldTwiceOrLateItStaysSo() {
        abandoned();
        stands(sheet, "approved", 1, 3L);
        long before = sequence();

        says(it.budgetSubject(), 9, 2, closed(2, BudgetClosed.Reason.ADJUSTMENT_GIVEN_UP));
        says(it.projectSubject(), 5, 2, it.declared(Case.TIMELY));
        Case late = new Case(it.budget(), UUID.randomUUID(), UUID.randomUUID());
        says(late.projectSubject(), 1, 2, late.declared(Case.OUTPUT));
        settled();

        stands(sheet, "approved", 1, 3L);
        assertThat(sequence()).isEqualTo(before);
        as(People.BUREAU)
                .get("/api/v1/targets?project={project}", late.project())
                .then()
                .body("items", empty());
    }

    @Test
    void toldAgainUnderANewEpochItStaysSo() {
        abandoned();
        stands(sheet, "approved", 1, 3L);
        long before = sequence();

        says(it.projectSubject(), 1, 1, 2, it.declared(Case.OUTPUT));
        says(it.budgetSubject(), 7, 1, 2, it.approved(1, sheet, 3));
        says(it.projectSubject(), 2, 2, 2, it.declared(Case.TIMELY));
        says(added.projectSubject(), 1, 2, 2, added.declared(Case.OUTPUT));
        says(it.budgetSubject(), 9, 2, 2, closed(2, BudgetClosed.Reason.ADJUSTMENT_GIVEN_UP));
        settled();

        stands(sheet, "approved", 1, 3L);
        stands(sheetOf(added), "closed", 1, null);
        assertThat(sequence()).isEqualTo(before);
    }

    @Test
    void theSheetOfAProjectThatHadLeftComesBack() {
        says(it.declarationSubject(), 8, 2, it.budgetDeclared(List.of(), List.of()));
        says(it.projectSubject(), 2, 2, it.withdrawn());
        stands(sheet, "closed", 1, 3L);

        says(it.budgetSubject(), 9, 2, closed(2, BudgetClosed.Reason.ADJUSTMENT_GIVEN_UP));

        stands(sheet, "approved", 1, 3L);
    }

    @Test
    void whatAnAdjustmentNoLongerNamesIsNotInForceAnyMore() {
        says(it.declarationSubject(), 8, 2, it.budgetDeclared(List.of(), List.of()));
        says(it.projectSubject(), 2, 2, it.withdrawn());
        says(it.budgetSubject(), 10, 2, adjusted(1, null, null));
        stands(sheet, "closed", 1, null);
        says(it.declarationSubject(), 11, 3, it.budgetDeclared(List.of(), List.of()));
        says(it.budgetSubject(), 12, 3, closed(3, BudgetClosed.Reason.ADJUSTMENT_GIVEN_UP));
        settledIn(4);

        stands(sheet, "closed", 1, null);
    }

    @Test
    void anApprovalThatComesAfterTheNextRevisionWasOpenedIsWhatThatReturnsTo() {
        says(it.declarationSubject(), 8, 3, it.budgetDeclared(List.of(), List.of()));
        says(it.projectSubject(), 2, 3, it.declared(Case.TIMELY));
        stands(sheet, "draft", 2, 3L);

        says(it.budgetSubject(), 9, 2, adjusted(1, sheet, 3L));
        says(it.budgetSubject(), 10, 3, closed(3, BudgetClosed.Reason.ADJUSTMENT_GIVEN_UP));

        stands(sheet, "approved", 1, 3L);
    }

    @Test
    void theDepartmentsSheetGoesAlongWithTheDeclarationThatSaysTheSame() {
        Case whole = Case.fresh();
        says(whole, whole.declarationSubject(), 2, 1, whole.budgetDeclared(List.of("目标"), List.of(), Case.OUTPUT));
        UUID department = sheetOf(whole);
        as(People.REVIEWER)
                .post("/api/v1/targets/{id}/submission", department)
                .then()
                .statusCode(200);
        says(whole, whole.budgetSubject(), 3, 1, whole.submitted(2, 1));
        approve(department);
        says(whole, whole.budgetSubject(), 4, 1, approvedDepartment(whole, department));
        stands(department, "approved", 2, 3L);

        says(whole, whole.declarationSubject(), 5, 2, whole.budgetDeclared(List.of("目标"), List.of(), Case.OUTPUT));
        stands(department, "approved", 5, 3L);
        says(whole, whole.declarationSubject(), 6, 2, whole.budgetDeclared(List.of("另一目标"), List.of(), Case.OUTPUT));
        stands(department, "draft", 6, 3L);
        says(whole, whole.declarationSubject(), 7, 2, whole.budgetDeclared(List.of("目标"), List.of(), Case.OUTPUT));
        says(
                whole,
                whole.budgetSubject(),
                7,
                2,
                new BudgetClosed(whole.budget(), 2, BudgetClosed.Reason.ADJUSTMENT_GIVEN_UP));

        stands(department, "approved", 7, 3L).body("objectives", equalTo(List.of("目标")));
        says(whole, whole.declarationSubject(), 8, 3, whole.budgetDeclared(List.of("目标"), List.of(), Case.OUTPUT));
        stands(department, "approved", 8, 3L);
    }

    @Test
    void withAWithdrawnBudgetAllItsSheetsClose() {
        Case fresh = Case.fresh();
        says(fresh, fresh.projectSubject(), 1, 1, fresh.declared(Case.OUTPUT));
        UUID draft = sheetOf(fresh);

        says(fresh, fresh.budgetSubject(), 2, 1, new BudgetClosed(fresh.budget(), 1, BudgetClosed.Reason.WITHDRAWN));

        stands(draft, "closed", 1, null).body("acts", empty());
    }

    @Test
    void atTheEndOfItsYearWhatIsInForceStands() {
        says(added.projectSubject(), 1, 1, added.declared(Case.OUTPUT));
        UUID neverApproved = sheetOf(added);

        says(it.budgetSubject(), 8, 1, closed(1, BudgetClosed.Reason.YEAR_ENDED));

        stands(neverApproved, "closed", 1, null);
        stands(sheet, "approved", 1, 3L);
        as(People.REVIEWER).post("/api/v1/targets/{id}/recall", sheet).then().statusCode(409);
    }

    /** Opened, the project changed and another one added, then given up. */
    private void abandoned() {
        says(it.declarationSubject(), 8, 2, it.budgetDeclared(List.of(), List.of()));
        says(it.projectSubject(), 2, 2, it.declared(UUID.randomUUID(), List.of(), Set.of(), Case.TIMELY));
        says(added.projectSubject(), 1, 2, added.declared(Case.OUTPUT));
        stands(sheet, "draft", 2, 3L);
        sheetOf(added);
        says(it.budgetSubject(), 9, 2, closed(2, BudgetClosed.Reason.ADJUSTMENT_GIVEN_UP));
    }

    private BudgetClosed closed(int revision, BudgetClosed.Reason reason) {
        return new BudgetClosed(it.budget(), revision, reason);
    }

    /** @param named null where the manifest names no sheet */
    private BudgetAdjusted adjusted(long project, @Nullable UUID named, @Nullable Long sequence) {
        BudgetApproved plain = it.approved(project, named == null ? sheet : named, sequence == null ? 0 : sequence);
        BudgetApproved without = new BudgetApproved(
                it.budget(),
                LocalDate.of(2024, 1, 31),
                null,
                plain.total(),
                List.of(),
                new ApprovalManifest(8, null, List.of()));
        return BudgetAdjusted.of(named == null ? without : plain, "上级追加");
    }

    private static BudgetApproved approvedDepartment(Case of, UUID department) {
        BudgetApproved plain = of.approved(1, department, 3);
        return new BudgetApproved(
                of.budget(),
                plain.approvedOn(),
                null,
                plain.total(),
                List.of(),
                new ApprovalManifest(2, new ApprovalManifest.SheetAt(department, 3), List.of()));
    }

    private void says(String subject, long sequence, int revision, Record fact) {
        says(subject, sequence, revision, 1, fact);
    }

    private void says(Case of, String subject, long sequence, int revision, Record fact) {
        budgetService.says(of.budget(), subject, sequence, revision, 1, fact);
    }

    private void says(String subject, long sequence, int revision, long epoch, Record fact) {
        budgetService.says(it.budget(), subject, sequence, revision, epoch, fact);
    }

    private void approve() {
        approve(sheet);
    }

    private static void approve(UUID which) {
        await().atMost(SOON).untilAsserted(() -> as(People.BUREAU)
                .body(People.GOOD)
                .post("/api/v1/targets/{id}/approval", which)
                .then()
                .statusCode(200));
    }

    /** In the end; whatever else is to be said of it then. */
    private static ValidatableResponse stands(UUID which, String state, int judgedAgainst, @Nullable Long inForce) {
        await().atMost(SOON).untilAsserted(() -> read(which)
                .body("state", equalTo(state))
                .body("judgedAgainst", equalTo(judgedAgainst))
                .body("inForce", inForce == null ? nullValue() : equalTo(inForce.intValue())));
        return read(which);
    }

    private static ValidatableResponse read(UUID which) {
        return as(People.BUREAU).get("/api/v1/targets/{id}", which).then().statusCode(200);
    }

    private long sequence() {
        return read(sheet).extract().jsonPath().getLong("sequence");
    }

    private List<String> verbs() {
        await().atMost(SOON).until(() -> events.of(it.budget()).stream()
                .anyMatch(told -> told.fact().toString().contains(sheet.toString()) && told.sequence() == sequence()));
        return events.of(it.budget()).stream()
                .filter(told -> told.fact().toString().contains(sheet.toString()))
                .map(TargetEvents.Told::verb)
                .toList();
    }

    /** A budget's events share a partition: when the last one has its effect, those before it had theirs. */
    private void settled() {
        settledIn(3);
    }

    private void settledIn(int revision) {
        Case last = new Case(it.budget(), UUID.randomUUID(), UUID.randomUUID());
        says(last.projectSubject(), 1, revision, 3, last.declared(Case.OUTPUT));
        sheetOf(last);
    }

    private static UUID sheetOf(Case of) {
        return await().atMost(SOON).until(() -> of(of), found -> !found.isEmpty()).stream()
                .map(item -> UUID.fromString(String.valueOf(item.get("id"))))
                .findFirst()
                .orElseThrow();
    }

    private static List<Map<String, Object>> of(Case of) {
        List<Map<String, Object>> items = as(People.BUREAU)
                .get("/api/v1/targets?budget={budget}", of.budget())
                .path("items");
        return items.stream().filter(item -> isOf(of, item)).toList();
    }

    private static boolean isOf(Case of, Map<String, Object> item) {
        Object project = item.get("project");
        return project == null || of.project().toString().equals(project);
    }

    private static RequestSpecification as(Tokens who) {
        return given().auth().oauth2(who.token()).contentType(ContentType.JSON);
    }
}
