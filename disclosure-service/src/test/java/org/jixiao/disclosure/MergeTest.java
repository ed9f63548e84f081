package org.jixiao.disclosure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jixiao.budget.contract.DepartmentKey;
import org.jixiao.budget.contract.DepartmentMerged;
import org.jixiao.test.Backend;
import org.junit.jupiter.api.Test;

/** When a department was merged: what it owes its survivor owes, and what it published stays as it was. */
@QuarkusTest
@WithTestResource(value = Backend.class, initArgs = @ResourceArg(name = "database", value = "disclosure"))
class MergeTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject
    Wire wire;

    @Inject
    Desk desk;

    @Test
    void whatWasPublishedStaysAsItWasAndIsFoundUnderEither() {
        SampleBudget sample = SampleBudget.of("127/merged-public");
        desk.published(sample, sample.told());
        byte[] published = bytes(sample);

        merged("127/merged-public", "127/survivor-public");

        await().atMost(SOON).untilAsserted(() -> found("127/survivor-public", sample));
        found("127/merged-public", sample);
        assertThat(bytes(sample)).isEqualTo(published);
        given().get("/open-data/v1/disclosures?division=990101&department=127/survivor-public")
                .then()
                .body(
                        "items.find { it.id == '" + sample.budget() + "' }.department.code",
                        equalTo("127/merged-public"));
    }

    @Test
    void theSurvivorsOfficerGoesOnWithIt() {
        SampleBudget sample = SampleBudget.of("merged-owed");
        desk.published(sample, sample.told());
        merged("merged-owed", "survivor-owed");

        await().atMost(SOON).untilAsserted(() -> desk.as("officer", "disclosure-officer", "990101/survivor-owed")
                .get("/api/v1/disclosures/" + sample.budget())
                .then()
                .statusCode(200)
                .body("department.code", equalTo("survivor-owed")));
        await().atMost(SOON).untilAsserted(() -> desk.get(sample).statusCode(200));
        desk.as("officer", "disclosure-officer", "990101/survivor-owed")
                .body(Map.of("reason", "机构改革后撤回"))
                .post(desk.path(sample, "withdrawal"))
                .then()
                .statusCode(200);
    }

    @Test
    void whatWasApprovedBeforeTheMergeAndComesAfterItIsTheSurvivors() {
        SampleBudget before = SampleBudget.of("merged-late");
        wire.tell(before.told());
        desk.assembled(before);
        merged("merged-late", "survivor-late");
        await().atMost(SOON).untilAsserted(() -> desk.get(before).body("department.code", equalTo("survivor-late")));

        SampleBudget late = SampleBudget.of("merged-late");
        wire.tell(late.told());

        desk.assembled(late);
        desk.get(late).body("department.code", equalTo("survivor-late"));
    }

    private void merged(String merged, String into) {
        DepartmentKey department = new DepartmentKey("990101", merged);
        wire.tell(List.of(new SampleBudget.Told(
                "budget-events",
                department.toString(),
                "department/" + department,
                merged,
                1_000,
                1,
                new DepartmentMerged(department, "示例区文化和旅游局", "示例区", new DepartmentKey("990101", into), "示例区文化广电局"))));
    }

    private static void found(String department, SampleBudget sample) {
        given().queryParam("division", "990101")
                .queryParam("department", department)
                .get("/open-data/v1/disclosures")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(sample.budget().toString()));
    }

    private static byte[] bytes(SampleBudget sample) {
        return given().get("/open-data/v1/disclosures/" + sample.budget()).asByteArray();
    }
}
