package org.jixiao.indicator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jixiao.budget.contract.BudgetDeclared;
import org.jixiao.budget.contract.Coded;
import org.jixiao.budget.contract.IndicatorRow;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.Place;
import org.jixiao.budget.contract.PlacedPart;
import org.jixiao.budget.contract.Project;
import org.jixiao.budget.contract.ProjectDeclared;
import org.jixiao.budget.contract.Task;
import org.jixiao.test.Backend;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A sheet is looked at beside its project, and beside the other parts of its filing once all of them were heard of. */
@QuarkusTest
@WithTestResource(value = Backend.class, initArgs = @ResourceArg(name = "database", value = "indicator"))
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilingFindingsTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final IndicatorRow COST = Case.row("产出指标", "成本指标", "城区管网智慧化改造成本", "≤120万元", 45);

    private BudgetService budgetService;

    @BeforeAll
    void open() {
        budgetService = new BudgetService();
    }

    @AfterAll
    void close() {
        budgetService.close();
    }

    /** 45 万元 at most, of a budget of 40; a newer declaration gives it 50. */
    @Test
    void aCostIsComparedWithTheProjectAsItWasLastDeclared() {
        Case it = Case.fresh();
        IndicatorRow row = Case.row("产出指标", "成本指标", "管网造价", "≤45万元", 31);
        budgetService.says(it.budget(), it.projectSubject(), 1, declared(it, 40, Case.OUTPUT, row));
        awaitProject(it, List.of("COST_BUDGET"));

        budgetService.says(it.budget(), it.projectSubject(), 2, declared(it, 50, Case.OUTPUT, row));

        awaitProject(it, List.of());
    }

    @Test
    void whatStandsInNoRowIsToBeLookedForWhereTheFormBegins() {
        Case it = Case.fresh();
        ProjectDeclared plain = declared(it, 40, Case.OUTPUT);
        Project details = new Project(
                null,
                "管网改造",
                null,
                null,
                null,
                Coded.NONE,
                "各有关部门",
                Coded.NONE,
                null,
                List.of(),
                List.of(),
                List.of("改造管网，节约经费经费"));
        budgetService.says(
                it.budget(),
                it.projectSubject(),
                1,
                new ProjectDeclared(
                        it.budget(),
                        it.project(),
                        Case.YEAR,
                        false,
                        plain.amount(),
                        details,
                        plain.indicators(),
                        it.filing(),
                        null,
                        Set.of("clerk"),
                        new Place("目标表", null, 7, null),
                        List.of(),
                        List.of(),
                        List.of()));
        awaitProject(it, List.of("VAGUE", "TYPO"));

        String sheet = read("/api/v1/targets?project=" + it.project()).getString("items[0].id");
        List<Map<String, Object>> found =
                read("/api/v1/targets/" + sheet + "/findings").getList("items");
        assertThat(found)
                .filteredOn(finding -> !"info".equals(finding.get("severity")))
                .extracting(finding -> String.valueOf(finding.get("place")))
                .allSatisfy(place -> assertThat(place).contains("sheet=目标表", "line=7"));
    }

    /** The first objective stands in the document, in line 9; the second was written since. */
    @Test
    void anObjectiveIsToBeLookedForOnItsLine() {
        Case it = Case.fresh();
        ProjectDeclared plain = declared(it, 40, Case.OUTPUT);
        Project details = new Project(
                null,
                "管网改造",
                null,
                null,
                null,
                Coded.NONE,
                null,
                Coded.NONE,
                null,
                List.of(),
                List.of(),
                List.of("改造管网，节约经费经费", "改善水质水质"));
        budgetService.says(
                it.budget(),
                it.projectSubject(),
                1,
                new ProjectDeclared(
                        it.budget(),
                        it.project(),
                        Case.YEAR,
                        false,
                        plain.amount(),
                        details,
                        plain.indicators(),
                        it.filing(),
                        null,
                        Set.of("clerk"),
                        Place.line(7),
                        List.of(new PlacedPart("/objectives/0", Place.line(9))),
                        List.of(),
                        List.of()));
        awaitProject(it, List.of("TYPO", "TYPO"));

        String sheet = read("/api/v1/targets?project=" + it.project()).getString("items[0].id");
        assertThat(read("/api/v1/targets/" + sheet + "/findings")
                        .<Integer>getList("items.findAll { it.rule == 'TYPO' }.place.line"))
                .containsExactly(9, 7);
    }

    @Test
    void partsAreComparedOnceAllWereHeardOf() {
        Case it = Case.fresh();
        budgetService.says(it.budget(), it.declarationSubject(), 1, withTask(it, 118));
        awaitDepartment(it, List.of());

        budgetService.says(it.budget(), it.projectSubject(), 1, declared(it, 40, Case.OUTPUT));

        awaitDepartment(it, List.of("COST_BUDGET"));
    }

    @Test
    void aClassifiedProjectIsHeardOfToo() {
        Case it = Case.fresh();
        budgetService.says(it.budget(), it.projectSubject(), 1, it.classified());

        budgetService.says(it.budget(), it.declarationSubject(), 1, withTask(it, 118));

        awaitDepartment(it, List.of("COST_BUDGET"));
    }

    private static void awaitProject(Case it, List<String> rules) {
        awaitRules(it, false, rules);
    }

    private static void awaitDepartment(Case it, List<String> rules) {
        awaitRules(it, true, rules);
    }

    /** The rules that speak of more than a remark, in the department's sheet or in the project's. */
    private static void awaitRules(Case it, boolean department, List<String> wanted) {
        await().atMost(SOON).untilAsserted(() -> {
            List<Map<String, Object>> sheets =
                    read("/api/v1/targets?budget=" + it.budget()).getList("items");
            String sheet = sheets.stream()
                    .filter(one -> department == (one.get("project") == null))
                    .map(one -> String.valueOf(one.get("id")))
                    .findFirst()
                    .orElse("");
            assertThat(sheet).as("the sheet").isNotEmpty();
            List<Map<String, Object>> found =
                    read("/api/v1/targets/" + sheet + "/findings").getList("items");
            assertThat(found)
                    .filteredOn(finding -> !"info".equals(finding.get("severity")))
                    .extracting(finding -> finding.get("rule"))
                    .isEqualTo(wanted);
        });
    }

    private static JsonPath read(String path) {
        return given().auth()
                .oauth2(People.BUREAU.token())
                .contentType(ContentType.JSON)
                .get(path)
                .jsonPath();
    }

    private static ProjectDeclared declared(Case it, long tenThousands, IndicatorRow... rows) {
        Project details = new Project(
                null,
                "管网改造",
                null,
                null,
                null,
                Coded.NONE,
                null,
                Coded.NONE,
                null,
                List.of(),
                List.of(),
                List.of("改造管网"));
        return new ProjectDeclared(
                it.budget(),
                it.project(),
                Case.YEAR,
                false,
                Money.ofTenThousands(BigDecimal.valueOf(tenThousands)),
                details,
                List.of(rows),
                it.filing(),
                null,
                Set.of("clerk"));
    }

    private static BudgetDeclared withTask(Case it, long tenThousands) {
        BudgetDeclared plain = it.budgetDeclared(List.of("推进城区管网智慧化改造"), List.of(), Case.OUTPUT, COST);
        Task task = new Task(
                Task.Kind.KEY, "1", "城区管网智慧化改造项目", "更换管网", Money.ofTenThousands(BigDecimal.valueOf(tenThousands)));
        return new BudgetDeclared(
                plain.budget(),
                plain.division(),
                plain.department(),
                plain.fiscalYear(),
                plain.objectives(),
                plain.indicators(),
                plain.filing(),
                plain.funding(),
                plain.sections(),
                plain.figures(),
                List.of(task),
                plain.totals(),
                plain.expenditure(),
                plain.staff(),
                plain.threePublic(),
                plain.changes(),
                plain.procurement(),
                plain.assets(),
                plain.units(),
                plain.exemptions(),
                plain.projects(),
                plain.contributors());
    }
}
