package org.jixiao.indicator;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jixiao.test.Backend;
import org.jixiao.test.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A project carried on from the year before: its sheet begins with what that year's says. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@WithTestResource(value = Backend.class, initArgs = @ResourceArg(name = "database", value = "indicator"))
class NextYearTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private BudgetService budgetService;

    @BeforeAll
    void open() {
        budgetService = new BudgetService();
    }

    @AfterAll
    void close() {
        budgetService.close();
    }

    @Test
    void itBeginsWithWhatIsInForce() {
        Case last = Case.fresh();
        Case next = Case.fresh();
        budgetService.says(last.budget(), last.projectSubject(), 1, last.declared(Case.OUTPUT));
        String sheet = sheetOf(last);
        approve(last, sheet);
        budgetService.says(
                last.budget(),
                last.projectSubject(),
                2,
                last.declared(UUID.randomUUID(), List.of(), Set.of(), Case.TIMELY));
        await().atMost(SOON).untilAsserted(() -> of(last).body("items[0].inForce", equalTo(3))
                .body("items[0].indicators.name", equalTo(List.of("完成时间"))));

        budgetService.says(next.budget(), next.projectSubject(), 1, next.continuing(last, null));
        budgetService.says(next.budget(), next.projectSubject(), 1, next.continuing(last, null));

        sheetOf(next);
        of(next).body("items[0].state", equalTo("draft"))
                .body("items[0].sequence", equalTo(1))
                .body("items[0].fiscalYear", equalTo(2025))
                .body("items[0].beganWith", equalTo(sheet))
                .body("items[0].filing", nullValue())
                .body("items[0].indicators.name", equalTo(List.of("培训人次")))
                .body("items[0].indicators[0].ordinal", equalTo(1))
                .body("items[0].indicators[0].target.text", equalTo("≥200人次"))
                .body("items[0].indicators[0].place", nullValue())
                .body("items[0].indicators[0].previous.text", equalTo("≥200人次"))
                .body("items[0].forerunner", equalTo(sheet));

        UUID filing = UUID.randomUUID();
        budgetService.says(
                next.budget(), next.projectSubject(), 2, next.continuing(last, filing, Case.TIMELY, Case.OUTPUT));
        await().atMost(SOON).untilAsserted(() -> of(next).body("items[0].filing", equalTo(filing.toString()))
                .body("items[0].indicators.ordinal", equalTo(List.of(2, 1)))
                .body("items[0].beganWith", equalTo(sheet)));
    }

    @Test
    void whatAPersonWroteTheYearBeforeIsNotOverwritten() {
        Case last = Case.fresh();
        Case next = Case.fresh();
        budgetService.says(last.budget(), last.projectSubject(), 1, last.declared(Case.OUTPUT));
        Map<String, Object> row = Map.of("ordinal", 1, "dimension", "产出指标", "name", "培训人次", "target", "≥300人次");
        as(People.EDITOR)
                .header("If-Match", "\"1\"")
                .body(Map.of("objectives", List.of("写过的目标"), "indicators", List.of(row)))
                .put("/api/v1/targets/{id}", sheetOf(last))
                .then()
                .statusCode(200);

        budgetService.says(next.budget(), next.projectSubject(), 1, next.continuing(last, null));
        budgetService.says(
                next.budget(), next.projectSubject(), 2, next.continuing(last, UUID.randomUUID(), Case.TIMELY));

        sheetOf(next);
        await().atMost(SOON).untilAsserted(() -> of(next).body("items[0].judgedAgainst", equalTo(2))
                .body("items[0].objectives", equalTo(List.of("写过的目标")))
                .body("items[0].indicators.target.text", equalTo(List.of("≥300人次")))
                .body("items[0].proposed.name", equalTo(List.of("完成时间"))));
    }

    @Test
    void aSheetThatIsHeardOfLateIsTakenUpLate() {
        Case last = Case.fresh();
        Case next = Case.fresh();
        budgetService.says(next.budget(), next.projectSubject(), 1, next.continuing(last, null));
        sheetOf(next);
        of(next).body("items[0].indicators", empty()).body("items[0].beganWith", nullValue());
        budgetService.says(last.budget(), last.projectSubject(), 1, last.declared(Case.OUTPUT));
        String sheet = sheetOf(last);

        budgetService.says(next.budget(), next.projectSubject(), 2, next.continuing(last, null));

        await().atMost(SOON).untilAsserted(() -> of(next).body("items[0].beganWith", equalTo(sheet))
                .body("items[0].indicators.name", equalTo(List.of("培训人次"))));
    }

    @Test
    void theYearBeforeIsRememberedWhereNobodySaysOtherwise() {
        Case last = Case.fresh();
        Case next = Case.fresh();
        budgetService.says(last.budget(), last.projectSubject(), 1, last.declared(Case.OUTPUT));
        approve(last, sheetOf(last));
        budgetService.says(
                next.budget(),
                next.projectSubject(),
                1,
                next.continuing(last, next.filing(), Case.row("产出指标", "数量指标", "2025年培训人次", "≥220人次", 12), Case.TIMELY));
        String sheet = sheetOf(next);

        of(next).body("items[0].indicators[0].previous.text", equalTo("≥200人次"))
                .body("items[0].indicators[1].previous", nullValue());

        String definition = as(People.EDITOR)
                .get("/api/v1/indicator-definitions?category=时效指标&state=in-force&limit=1")
                .path("items[0].id");
        Map<String, Object> row = Map.of(
                "ordinal",
                2,
                "dimension",
                "产出指标",
                "category",
                "时效指标",
                "name",
                "完成时间",
                "target",
                "2025年底前",
                "previous",
                "2024年11月底前",
                "definedBy",
                definition);
        as(People.EDITOR)
                .header("If-Match", "\"1\"")
                .body(Map.of("objectives", List.of("目标"), "indicators", List.of(row)))
                .put("/api/v1/targets/{id}", sheet)
                .then()
                .statusCode(200)
                .body("acts", contains("edit", "copy"))
                .body("indicators[0].previous.meaning.by", equalTo("2024-11-30"))
                .body("indicators[0].definedBy", equalTo(definition));
    }

    @Test
    void anEditorTakesTheWordsOfAnEarlierSheet() {
        Case last = Case.fresh();
        Case next = Case.fresh();
        budgetService.says(last.budget(), last.projectSubject(), 1, last.declared(Case.OUTPUT));
        String earlier = sheetOf(last);
        budgetService.says(
                next.budget(),
                next.projectSubject(),
                1,
                Case.called("新开的项目", null, next.continuing(null, next.filing(), Case.TIMELY)));
        String sheet = sheetOf(next);

        of(next).body("items[0].forerunner", nullValue());
        copy(sheet, 1, Map.of()).then().statusCode(400).body("errors[0].pointer", equalTo("/from"));
        copy(sheet, 1, Map.of("from", sheet)).then().statusCode(400);
        copy(sheet, 7, Map.of("from", earlier)).then().statusCode(412);
        copy(sheet, 1, Map.of("from", earlier))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("beganWith", equalTo(earlier))
                .body("objectives", contains("提高干部素质"))
                .body("indicators.name", contains("培训人次"))
                .body("indicators.ordinal", contains(2))
                .body("indicators[0].previous", nullValue());
    }

    /** Of a sheet that was approved for the year before, though nobody said that the project goes on from it. */
    @Test
    void whatIsCopiedRemembersTheYearBefore() {
        Case last = Case.fresh();
        Case next = Case.fresh();
        budgetService.says(last.budget(), last.projectSubject(), 1, last.declared(Case.OUTPUT));
        String earlier = sheetOf(last);
        approve(last, earlier);
        budgetService.says(
                next.budget(),
                next.projectSubject(),
                1,
                Case.called("另起的项目", null, next.continuing(null, next.filing(), Case.TIMELY)));

        copy(sheetOf(next), 1, Map.of("from", earlier))
                .then()
                .statusCode(200)
                .body("forerunner", nullValue())
                .body("indicators[0].previous.text", equalTo("≥200人次"));
    }

    /** Filed anew, by the code it had or by its name; the rows are those of the filing. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "9901012024T00000001, 河道清淤一期, 9901012024T00000001, 河道清淤二期, true",
                "-, 桥梁检修, -, 桥梁 检修, true",
                "9901012024T00000002, 路灯更换, -, 路灯更换, true",
                "9901012024T00000003, 井盖更换, 9901012024T00000004, 井盖巡查, false"
            })
    void aFilingOfTheNextYearIsLinkedToLastYears(
            @Nullable String codeBefore, String nameBefore, @Nullable String code, String name, boolean linked) {
        Case last = Case.fresh();
        Case next = Case.fresh();
        budgetService.says(
                last.budget(),
                last.projectSubject(),
                1,
                Case.called(nameBefore, codeBefore, last.declared(Case.OUTPUT)));
        String earlier = sheetOf(last);
        approve(last, earlier);

        budgetService.says(
                next.budget(),
                next.projectSubject(),
                1,
                Case.called(name, code, next.continuing(null, next.filing(), Case.OUTPUT, Case.TIMELY)));

        sheetOf(next);
        of(next).body("items[0].forerunner", linked ? equalTo(earlier) : nullValue())
                .body("items[0].beganWith", nullValue())
                .body("items[0].indicators.name", contains("培训人次", "完成时间"))
                .body("items[0].indicators[0].previous.text", linked ? equalTo("≥200人次") : nullValue());
    }

    @Test
    void soDoesTheSheetOfTheDepartmentAsAWhole() {
        Case last = Case.fresh();
        Case next = Case.fresh();
        budgetService.says(
                last.budget(),
                last.declarationSubject(),
                1,
                last.budgetDeclared(List.of("目标"), List.of(), Case.OUTPUT));
        String sheet = sheetOf(last);

        budgetService.says(next.budget(), next.declarationSubject(), 1, next.budgetContinuing(last));

        sheetOf(next);
        of(next).body("items", hasSize(1))
                .body("items[0].project", nullValue())
                .body("items[0].beganWith", equalTo(sheet))
                .body("items[0].indicators.name", equalTo(List.of("培训人次")));
    }

    /** Filed anew: the rows are those of the filing, last year's sheet is the one to copy from. */
    @Test
    void theDepartmentsSheetOfTheNextYearIsLinkedToLastYears() {
        String department = "forerunner";
        Case last = Case.fresh();
        Case next = Case.fresh();
        budgetService.saysOf(
                department,
                last.budget(),
                last.declarationSubject(),
                1,
                last.budgetDeclared(List.of("目标"), List.of(), Case.OUTPUT));
        String earlier = sheetOf(last);

        budgetService.saysOf(
                department, next.budget(), next.declarationSubject(), 1, next.budgetOfNextYear(Case.TIMELY));

        String sheet = sheetOf(next);
        of(next).body("items[0].forerunner", equalTo(earlier))
                .body("items[0].beganWith", nullValue())
                .body("items[0].indicators.name", contains("完成时间"));
        as(People.editorOf(department))
                .header("If-Match", "\"1\"")
                .body(Map.of())
                .post("/api/v1/targets/{id}/copy", sheet)
                .then()
                .statusCode(200)
                .body("indicators.name", contains("培训人次"));
    }

    /** Two budgets of one year are those of departments that were merged. */
    @Test
    void whereSeveralSheetsCouldBeMeantNoneIs() {
        String department = "forerunners";
        Case next = Case.fresh();
        for (Case last : List.of(Case.fresh(), Case.fresh())) {
            budgetService.saysOf(
                    department,
                    last.budget(),
                    last.declarationSubject(),
                    1,
                    last.budgetDeclared(List.of("目标"), List.of(), Case.OUTPUT));
            sheetOf(last);
        }

        budgetService.saysOf(
                department, next.budget(), next.declarationSubject(), 1, next.budgetOfNextYear(Case.TIMELY));

        sheetOf(next);
        of(next).body("items[0].forerunner", nullValue());
    }

    private void approve(Case last, String sheet) {
        LibraryApi.approve(budgetService, last, sheet);
        budgetService.says(last.budget(), last.budgetSubject(), 6, last.approved(1, UUID.fromString(sheet), 3));
        await().atMost(SOON).untilAsserted(() -> of(last).body("items[0].inForce", equalTo(3)));
    }

    private static Response copy(String sheet, int basedOn, Map<String, Object> body) {
        return as(People.EDITOR)
                .header("If-Match", "\"" + basedOn + "\"")
                .body(body)
                .post("/api/v1/targets/{id}/copy", sheet);
    }

    private static String sheetOf(Case it) {
        return await().atMost(SOON)
                .until(
                        () -> as(People.BUREAU)
                                .get("/api/v1/targets?budget={budget}", it.budget())
                                .<List<String>>path("items.id"),
                        ids -> ids.size() == 1)
                .get(0);
    }

    private static ValidatableResponse of(Case it) {
        return as(People.BUREAU)
                .get("/api/v1/targets?budget={budget}", it.budget())
                .then()
                .statusCode(200);
    }

    private static RequestSpecification as(Tokens who) {
        return given().auth().oauth2(who.token()).contentType(ContentType.JSON);
    }
}
