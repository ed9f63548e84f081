package org.jixiao.budget.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.List;
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

    @Test
    void aDivisionLiesWhereItsCodeSaysOrWhereItWasSaid() {
        Tokens administrator =
                Tokens.as("admin").role("administrator").division("980000", "980100", "980104", "980205");
        name(administrator, "980104", Map.of("name", "下河区")).statusCode(200).body("parent", nullValue());
        name(administrator, "980000", Map.of("name", "河省")).statusCode(200);
        name(administrator, "980100", Map.of("name", "上河市")).statusCode(200).body("parent", equalTo("980000"));
        name(administrator, "980205", Map.of("name", "开发区", "parent", "980100"))
                .statusCode(200)
                .body("parent", equalTo("980100"));

        office.as(administrator)
                .get("/api/v1/divisions?under=980100")
                .then()
                .body("items.code", equalTo(List.of("980100", "980104", "980205")))
                .body("items.parent", equalTo(List.of("980000", "980100", "980100")));
        name(administrator, "980100", Map.of("name", "上河市", "parent", "980104"))
                .statusCode(422)
                .body("type", equalTo("/problems/budget/division-circle"));
        name(administrator, "980100", Map.of("name", "上河市", "parent", "970000"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/parent"));
    }

    @Test
    void aDepartmentIsRenamedFromAYearOn() {
        String path = "/api/v1/departments/990101/" + office.code();
        String renamed = office.name() + "（新）";
        office.as(office.administrator())
                .body(Map.of("name", renamed))
                .put(path)
                .then()
                .statusCode(428);

        office.as(office.administrator())
                .header("If-Match", "\"1\"")
                .body(Map.of("name", renamed, "since", 2025, "aliases", List.of(office.code() + "局")))
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("names.name", equalTo(List.of(office.name(), renamed)))
                .body("names.since", equalTo(Arrays.asList(null, 2025)));

        office.as(office.editor()).get(path).then().body("name", equalTo(renamed));
        office.as(office.editor()).get(path + "?fiscalYear=2024").then().body("name", equalTo(office.name()));
        office.as(office.editor()).get(path + "?fiscalYear=24").then().statusCode(400);
        await().untilAsserted(() -> assertThat(Topic.told("990101/" + office.code()))
                .last()
                .satisfies(told -> {
                    assertThat(told.fact().path("name").asText()).isEqualTo(renamed);
                    assertThat(told.fact().at("/names/1/since").asInt()).isEqualTo(2025);
                    assertThat(told.fact().at("/aliases/0").asText()).isEqualTo(office.code() + "局");
                }));
    }

    @Test
    void aBudgetShowsTheNameOfItsYear() {
        String before = office.openBudgetOf(2024);
        String after = office.openBudgetOf(2026);
        office.as(office.administrator())
                .header("If-Match", "\"1\"")
                .body(Map.of("name", office.name() + "新", "since", 2025))
                .put("/api/v1/departments/990101/" + office.code())
                .then()
                .statusCode(200);

        assertThat(office.budget(before).getString("department.name")).isEqualTo(office.name());
        assertThat(office.budget(after).getString("department.name")).isEqualTo(office.name() + "新");
    }

    @Test
    void withinADivisionAWayOfWritingLeadsToOneDepartment() {
        Office other = Office.open();

        office.as(office.administrator())
                .header("If-Match", "\"1\"")
                .body(Map.of(
                        "name",
                        office.name(),
                        "aliases",
                        List.of(" " + other.name().replace("第", "第　"))))
                .put("/api/v1/departments/990101/" + office.code())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/budget/name-taken"))
                .body("department.code", equalTo(other.code()));
        register(other.code() + "9", other.name()).then().statusCode(409);
    }

    @Test
    void itIsFoundByCodeNameAliasAndFormerName() {
        String code = "127/" + office.code();
        office.act(
                        office.administrator(),
                        "/api/v1/departments",
                        Map.of(
                                "division",
                                "990101",
                                "code",
                                code,
                                "name",
                                "旧名" + office.code(),
                                "aliases",
                                List.of("别名 " + office.code())))
                .then()
                .statusCode(201)
                .header("Location", equalTo("/api/v1/departments/990101/" + code));
        office.as(office.administrator())
                .header("If-Match", "\"1\"")
                .body(Map.of("name", "新名" + office.code(), "since", 2026, "aliases", List.of("别名 " + office.code())))
                .put("/api/v1/departments/990101/" + code)
                .then()
                .statusCode(200);

        for (String text :
                List.of(code, "旧名" + office.code(), "新名" + office.code(), "别名" + office.code(), "7/" + office.code())) {
            office.as(office.administrator())
                    .queryParam("q", text)
                    .get("/api/v1/departments")
                    .then()
                    .body("items.code", equalTo(List.of(code)));
        }
    }

    @Test
    void aCodeWithASlashNamesADepartmentLikeAnyOther() {
        Office slashed = new Office("990101", "127/" + office.code());
        register(slashed.code(), slashed.name()).then().statusCode(201).header("ETag", "\"1\"");

        String budget = slashed.openBudget();

        assertThat(slashed.budget(budget).getString("department.code")).isEqualTo(slashed.code());
        slashed.as(slashed.editor())
                .get("/api/v1/departments/990101/" + slashed.code())
                .then()
                .statusCode(200)
                .body("code", equalTo(slashed.code()));
        slashed.as(slashed.editor())
                .queryParam("department", slashed.code())
                .get("/api/v1/budgets")
                .then()
                .body("items.id", equalTo(List.of(budget)));
        register("127/units/1", "坏代码").then().statusCode(400).body("errors[0].pointer", equalTo("/code"));
    }

    private Response register(String code, String name) {
        return office.act(
                office.administrator(),
                "/api/v1/departments",
                Map.of("division", "990101", "code", code, "name", name));
    }

    private void name(Tokens administrator, String name) {
        name(administrator, "990103", Map.of("name", name)).statusCode(200);
    }

    private ValidatableResponse name(Tokens administrator, String division, Map<String, Object> body) {
        return office.as(administrator)
                .body(body)
                .put("/api/v1/divisions/" + division)
                .then();
    }
}
