package org.jixiao.budget.department.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jixiao.budget.Office;
import org.jixiao.budget.ServiceTest;
import org.jixiao.budget.Topic;
import org.jixiao.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two departments become one: the merged one is a way to its survivor. */
@QuarkusTest
class MergeTest extends ServiceTest {

    /** A claim is read anew within a second. */
    private static final Duration SECONDS = Duration.ofSeconds(5);

    private Office survivor;

    @BeforeEach
    void openSurvivor() {
        survivor = Office.open();
    }

    @Test
    void theMergedOneLeadsToItsSurvivor() {
        merge(office, survivor).statusCode(200).body("code", equalTo(survivor.code()));

        office.as(office.administrator())
                .redirects()
                .follow(false)
                .get(path(office) + "?fiscalYear=2024")
                .then()
                .statusCode(308)
                .header("Location", equalTo(path(survivor) + "?fiscalYear=2024"));
        office.as(office.administrator())
                .redirects()
                .follow(false)
                .get(path(office) + "/units")
                .then()
                .statusCode(308)
                .header("Location", equalTo(path(survivor) + "/units"));
        list("").body("items.code", not(hasItem(office.code())));
        list("&merged=true")
                .body("items.find { it.code == '" + office.code() + "' }.mergedInto", equalTo(key(survivor)));
    }

    @Test
    void whatItHadInTheDirectoryIsTheSurvivors() {
        office.act(office.administrator(), path(office) + "/units", Map.of("code", "001", "name", "机关本级"));

        merge(office, survivor).body("aliases", equalTo(List.of(office.name())));

        office.as(office.administrator())
                .get(path(survivor) + "/units")
                .then()
                .body("items.code", equalTo(List.of("001")));
        office.as(office.administrator())
                .queryParam("q", office.name())
                .get("/api/v1/departments")
                .then()
                .body("items.code", equalTo(List.of(survivor.code())));
        await().untilAsserted(() -> {
            assertThat(Topic.told(key(office))).last().satisfies(told -> {
                assertThat(told.type()).isEqualTo("department.merged");
                assertThat(told.fact().path("into").asText()).isEqualTo(key(survivor));
            });
            assertThat(Topic.told(key(survivor))).last().satisfies(told -> {
                assertThat(told.fact().at("/aliases/0").asText()).isEqualTo(office.name());
                assertThat(told.fact().at("/units/0/code").asText()).isEqualTo("001");
            });
        });
    }

    @Test
    void itsBudgetsKeepTheirIdAndAreTheSurvivorsFromNowOn() {
        String budget = office.openBudget();

        merge(office, survivor).statusCode(200);

        assertThat(office.budget(budget).getString("department.code")).isEqualTo(survivor.code());
        office.as(office.finance())
                .get("/api/v1/budgets?department=" + survivor.code())
                .then()
                .body("items.id", hasItem(budget));
        office.as(office.finance())
                .get("/api/v1/projects?department=" + survivor.code())
                .then()
                .statusCode(200);
        office.as(office.finance())
                .get("/api/v1/payments?department=" + survivor.code())
                .then()
                .statusCode(200);
        office.act(
                        survivor.editor(),
                        "/api/v1/budgets",
                        Map.of("division", "990101", "department", survivor.code(), "fiscalYear", 2026))
                .then()
                .statusCode(409)
                .body("budget", equalTo(budget));
        await().atMost(SECONDS).untilAsserted(() -> survivor.as(survivor.editor())
                .body(Office.project("修渠", "125000.00"))
                .post("/api/v1/budgets/" + budget + "/projects")
                .then()
                .statusCode(201));
        await().untilAsserted(() -> assertThat(Topic.told(budget))
                .filteredOn(told -> told.type().equals("budget.declared"))
                .extracting(told -> told.fact().at("/department/code").asText())
                .containsExactly(office.code(), survivor.code()));
    }

    @Test
    void aClaimThatNamesTheMergedOneIsReadAsTheSurvivor() {
        String its = office.openBudgetOf(2025);
        String others = survivor.openBudget();

        merge(office, survivor).statusCode(200);

        await().atMost(SECONDS).untilAsserted(() -> {
            office.as(office.editor()).get("/api/v1/budgets").then().body("items.id", hasItems(its, others));
            survivor.as(survivor.editor()).get("/api/v1/budgets").then().body("items.id", hasItems(its, others));
        });
        office.enterProject(others, "修渠");
        office.act(
                        office.editor(),
                        "/api/v1/budgets",
                        Map.of("division", "990101", "department", office.code(), "fiscalYear", 2027))
                .then()
                .statusCode(201)
                .body("department.code", equalTo(survivor.code()));
    }

    @Test
    void notWhileBothHaveAnOpenBudgetOfOneYearOrUnitsOfOneName() {
        String its = office.openBudget();
        String others = survivor.openBudget();
        survivor.openBudgetOf(2027);
        office.act(office.administrator(), path(office) + "/units", Map.of("name", "机关本级"));
        office.act(office.administrator(), path(survivor) + "/units", Map.of("name", "机关 本级"));

        merge(office, survivor)
                .statusCode(409)
                .body("type", equalTo("/problems/budget/not-mergeable"))
                .body("obstacles.size()", equalTo(2))
                .body("obstacles.find { it.what == 'budget' }.name", equalTo("2026"))
                .body("obstacles.find { it.what == 'budget' }.merged", equalTo("/api/v1/budgets/" + its))
                .body("obstacles.find { it.what == 'budget' }.into", equalTo("/api/v1/budgets/" + others))
                .body("obstacles.find { it.what == 'unit' }.name", equalTo("机关 本级"));
    }

    @Test
    void aChainLeadsToTheLastSurvivor() {
        Office last = Office.open();
        merge(office, survivor).statusCode(200);
        merge(survivor, last).statusCode(200);

        office.as(office.administrator())
                .redirects()
                .follow(false)
                .get(path(office))
                .then()
                .statusCode(308)
                .header("Location", equalTo(path(last)));
        await().atMost(SECONDS).untilAsserted(() -> office.as(office.editor())
                .get(path(last))
                .then()
                .statusCode(200)
                .body("aliases", equalTo(List.of(survivor.name(), office.name()))));
    }

    @Test
    void aMergeHasTwoDepartmentsThatStand() {
        merge(office, office).statusCode(422).body("type", equalTo("/problems/budget/merge-into-itself"));
        merge(office, new Office("990101", "nobody")).statusCode(422);
        merge(office, survivor).statusCode(200);

        merge(office, survivor)
                .statusCode(409)
                .body("type", equalTo("/problems/budget/department-gone"))
                .body("department.code", equalTo(survivor.code()));
        merge(Office.open(), office).statusCode(409).body("department.code", equalTo(survivor.code()));
        office.act(
                        office.administrator(),
                        "/api/v1/departments",
                        Map.of("division", "990101", "code", office.code(), "name", office.name()))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/budget/department-gone"));
    }

    @Test
    void onlyAnAdministratorOfTheDivisionMerges() {
        Map<String, Object> command = Map.of("into", survivor.code(), "reason", "越权");

        office.act(office.finance(), path(office) + "/merge", command).then().statusCode(403);
        office.act(Tokens.as("admin").role("administrator").division("990102"), path(office) + "/merge", command)
                .then()
                .statusCode(404);
    }

    private ValidatableResponse merge(Office merged, Office into) {
        return office.act(
                        office.administrator(), path(merged) + "/merge", Map.of("into", into.code(), "reason", "机构改革"))
                .then();
    }

    private ValidatableResponse list(String more) {
        return office.as(office.administrator())
                .get("/api/v1/departments?q=" + office.code() + more)
                .then()
                .statusCode(200);
    }

    private static String key(Office office) {
        return "990101/" + office.code();
    }

    private static String path(Office office) {
        return "/api/v1/departments/" + key(office);
    }
}
