package org.jixiao.indicator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.UUID;
import org.jixiao.budget.contract.DepartmentKey;
import org.jixiao.budget.contract.DepartmentMerged;
import org.jixiao.test.Backend;
import org.jixiao.test.Tokens;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** When a department was merged, its sheets are its survivor's; whoever was named for the one goes on. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@WithTestResource(value = Backend.class, initArgs = @ResourceArg(name = "database", value = "indicator"))
class MergeTest {

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
    void theSurvivorsPeopleFindTheSheetsAndTheMergedOnesGoOn() {
        Case its = Case.fresh();
        budgetService.saysOf("m1", its.budget(), its.projectSubject(), 1, its.declared(Case.OUTPUT));
        String sheet = sheetOf(its, People.editorOf("m1"));
        get(People.editorOf("m2"), sheet).statusCode(404);

        merged("m1", "m2", 2);
        merged("m1", "m2", 2);

        await().atMost(SOON)
                .untilAsserted(() -> get(People.editorOf("m2"), sheet).statusCode(200));
        await().atMost(SOON).untilAsserted(() -> get(People.editorOf("m1"), sheet)
                .statusCode(200)
                .body("department", equalTo("m2"))
                .body("acts", hasItem("edit")));
        get(People.editorOf("m3"), sheet).statusCode(404);
    }

    @Test
    void whatIsToldLaterNamesTheSurvivor() {
        Case its = Case.fresh();
        budgetService.saysOf("m4", its.budget(), its.projectSubject(), 1, its.declared(Case.OUTPUT));
        String sheet = sheetOf(its, People.editorOf("m4"));
        merged("m4", "m5", 2);
        await().atMost(SOON)
                .untilAsserted(() -> get(People.editorOf("m5"), sheet).statusCode(200));

        budgetService.saysOf("m5", its.budget(), its.projectSubject(), 2, its.declared(Case.TIMELY));

        await().atMost(SOON).untilAsserted(() -> assertThat(events.of(its.budget()))
                .extracting(TargetEvents.Told::department)
                .containsExactly("m4", "m5"));
    }

    @Test
    void whatWasToldBeforeTheMergeAndComesAfterItIsTheSurvivorsAlongAChain() {
        merged("m6", "m7", 1);
        merged("m7", "m8", 1);
        marker("m8");
        Case its = Case.fresh();

        budgetService.saysOf("m6", its.budget(), its.projectSubject(), 1, its.declared(Case.OUTPUT));

        String sheet = sheetOf(its, People.editorOf("m8"));
        // A merge counts for who may read within a second.
        await().atMost(SOON)
                .untilAsserted(
                        () -> get(People.editorOf("m6"), sheet).statusCode(200).body("department", equalTo("m8")));
        as(People.editorOf("m9"))
                .get("/api/v1/targets")
                .then()
                .body("items.budget", not(hasItem(its.budget().toString())));
    }

    /** Once this is there, the merges said before it on the same key are known. */
    private void marker(String department) {
        await().atMost(SOON).untilAsserted(() -> {
            Case marker = Case.fresh();
            budgetService.saysOf("m6", marker.budget(), marker.projectSubject(), 1, marker.declared(Case.OUTPUT));
            await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> as(People.editorOf(department))
                    .get("/api/v1/targets?budget=" + marker.budget())
                    .then()
                    .body("items.size()", equalTo(1))
                    .body("items[0].department", equalTo(department)));
        });
    }

    private void merged(String merged, String into, long sequence) {
        budgetService.saysOf(
                merged,
                new UUID(0, 0),
                "department/990101/" + merged,
                sequence,
                new DepartmentMerged(
                        new DepartmentKey("990101", merged), "旧部门", "云溪县", new DepartmentKey("990101", into), "新部门"));
    }

    private static String sheetOf(Case its, Tokens reader) {
        return await().atMost(SOON)
                .until(
                        () -> as(reader)
                                .get("/api/v1/targets?budget=" + its.budget())
                                .then()
                                .extract()
                                .<String>path("items[0].id"),
                        found -> found != null);
    }

    private static ValidatableResponse get(Tokens person, String sheet) {
        return as(person).get("/api/v1/targets/" + sheet).then();
    }

    private static RequestSpecification as(Tokens person) {
        return given().auth().oauth2(person.token()).contentType("application/json");
    }
}
