package org.jixiao.budget.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.jixiao.budget.Office;
import org.jixiao.budget.ServiceTest;
import org.jixiao.budget.Topic;
import org.jixiao.test.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DirectoryTest extends ServiceTest {

    @Test
    void theSameDepartmentAgainIsTheOneThereIs() {
        register(office.code(), office.name()).then().statusCode(200).body("code", equalTo(office.code()));
        register(office.code(), "另一个局")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/budget/department-exists"))
                .body("department.name", equalTo(office.name()));
    }

    @Test
    void aCodeIsMintedWhereThereIsNone() {
        String name = office.name() + "办公室";
        String code = office.act(
                        office.administrator(), "/api/v1/departments", Map.of("division", "990101", "name", name))
                .then()
                .statusCode(201)
                .body("code", matchesPattern("D\\d{4}"))
                .extract()
                .path("code");

        office.act(office.administrator(), "/api/v1/departments", Map.of("division", "990101", "name", name))
                .then()
                .statusCode(200)
                .body("code", equalTo(code));
    }

    @Test
    void aNewDepartmentAndAnotherNameOfItsDivisionAreTold() {
        Tokens administrator = Tokens.as("admin").role("administrator").division("990103");
        name(administrator, "青禾县");
        office.act(administrator, "/api/v1/departments", Map.of("division", "990103", "code", "1", "name", "水务局"))
                .then()
                .header("Location", equalTo("/api/v1/departments/990103/1"));
        name(administrator, "青禾区");
        name(administrator, "青禾区");

        await().untilAsserted(() -> assertThat(Topic.told("990103/1"))
                .extracting(told -> told.fact().path("divisionName").asText())
                .containsExactly("青禾县", "青禾区"));
    }

    @Test
    void theDirectoryShowsWhatOneMayRead() {
        Office other = Office.open();

        office.as(office.editor())
                .get("/api/v1/departments?limit=200")
                .then()
                .body("items.code", hasItem(office.code()))
                .body("items.code", not(hasItem(other.code())));
        office.as(office.editor())
                .get("/api/v1/departments/990101/" + other.code())
                .then()
                .statusCode(404);
        office.as(office.finance())
                .get("/api/v1/departments?q=" + other.name())
                .then()
                .body("items.size()", equalTo(1));
        office.as(office.editor()).get("/api/v1/divisions/990101").then().statusCode(200);
        office.as(Tokens.as("stranger").role("auditor").division("880000"))
                .get("/api/v1/divisions/990101")
                .then()
                .statusCode(404);
    }

    @Test
    void anAdministratorActsInTheirDivisionOnly() {
        Tokens elsewhere = Tokens.as("admin").role("administrator").division("990102");

        office.act(elsewhere, "/api/v1/departments", Map.of("division", "990101", "name", "越权局"))
                .then()
                .statusCode(404);
        office.act(office.finance(), "/api/v1/departments", Map.of("division", "990101", "name", "越权局"))
                .then()
                .statusCode(403);
        register("../x", "坏代码").then().statusCode(400).body("errors[0].pointer", equalTo("/code"));
    }

    private Response register(String code, String name) {
        return office.act(
                office.administrator(),
                "/api/v1/departments",
                Map.of("division", "990101", "code", code, "name", name));
    }

    private void name(Tokens administrator, String name) {
        office.as(administrator)
                .body(Map.of("name", name))
                .put("/api/v1/divisions/990103")
                .then()
                .statusCode(200);
    }
}
