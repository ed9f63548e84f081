package org.jixiao.indicator;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jixiao.budget.contract.DepartmentKey;
import org.jixiao.test.Backend;
import org.jixiao.test.Tokens;

/** What is asked of the library over HTTP, by whom, for whom. */
final class LibraryApi {

    static final String PATH = "/api/v1/indicator-definitions";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final Tokens ADMINISTRATOR =
            Tokens.as("administrator").role("administrator").division(People.DIVISION);
    static final Tokens AUDITOR = Tokens.as("auditor").role("auditor").division(People.DIVISION);
    static final Map<String, Object> OURS =
            Map.of("level", "department", "division", People.DIVISION, "department", People.DEPARTMENT);
    static final Map<String, Object> REGION = Map.of("level", "region", "division", People.DIVISION);
    static final Map<String, Object> NATIONAL = Map.of("level", "national");

    private LibraryApi() {}

    /** The directory has told of the departments that the tests make definitions for. */
    static void directoryIsKnown() {
        List<DepartmentKey> departments = List.of(
                new DepartmentKey(People.DIVISION, People.DEPARTMENT),
                new DepartmentKey(People.DIVISION, "203002"),
                new DepartmentKey("990102", "203003"));
        try (BudgetService budgetService = new BudgetService()) {
            departments.forEach(budgetService::hasDepartment);
        }
        await().atMost(Duration.ofSeconds(20)).until(LibraryApi::known, count -> count == departments.size());
    }

    private static int known() throws SQLException {
        try (Connection connection = Backend.database("indicator").dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "select count(*) from directory_entry where code in ('203001', '203002', '203003')")) {
            found.next();
            return found.getInt(1);
        }
    }

    static String sheetOf(Case it) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> as(People.BUREAU)
                                .get("/api/v1/targets?budget={budget}", it.budget())
                                .<List<String>>path("items.id"),
                        ids -> ids.size() == 1)
                .get(0);
    }

    /** The sheet of a new project is handed in with its budget, and approved; the budget is not yet. */
    static void approve(BudgetService budgetService, Case it, String sheet) {
        as(People.REVIEWER)
                .post("/api/v1/targets/{id}/submission", sheet)
                .then()
                .statusCode(200);
        budgetService.says(it.budget(), it.budgetSubject(), 5, it.submitted(1, 1));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> as(People.BUREAU)
                .body(People.GOOD)
                .post("/api/v1/targets/{id}/approval", sheet)
                .then()
                .statusCode(200));
    }

    static ValidatableResponse use(Tokens who, String id) {
        return as(who).get(PATH + "/" + id + "/use").then().statusCode(200);
    }

    static ValidatableResponse suggested(Tokens who, String name) {
        return as(who).queryParam("name", name)
                .get(PATH + "/suggestions")
                .then()
                .statusCode(200);
    }

    static ValidatableResponse taken(Tokens who, String type, byte[] table) {
        return given().auth()
                .oauth2(who.token())
                .contentType(type)
                .body(table)
                .post(PATH + "/bulk")
                .then()
                .statusCode(200);
    }

    static ValidatableResponse list(Tokens who, String query) {
        return as(who).get(PATH + query)
                .then()
                .statusCode(200)
                .body("items", notNullValue())
                .body("items.size()", greaterThanOrEqualTo(0));
    }

    static ValidatableResponse propose(Tokens who, Map<String, Object> scope, Map<String, Object> definition) {
        return as(who).body(Map.of("scope", scope, "definition", definition))
                .post(PATH)
                .then();
    }

    static String name() {
        return "试用" + UUID.randomUUID().toString().replace("-", "");
    }

    static Map<String, Object> definition(String name) {
        return with(name);
    }

    static Map<String, Object> with(String name, Object... more) {
        Map<String, Object> definition = new HashMap<>(Map.of(
                "frameworks", List.of("2015"),
                "dimension", "产出指标",
                "category", "数量指标",
                "name", name,
                "unit", "人次",
                "direction", "higher",
                "typicalValues", List.of("≥200人次")));
        for (int i = 0; i < more.length; i += 2) {
            definition.put((String) more[i], more[i + 1]);
        }
        return definition;
    }

    static RequestSpecification as(Tokens who) {
        return given().auth().oauth2(who.token()).contentType(ContentType.JSON);
    }

    static ValidatableResponse taken(Tokens who, String csv) {
        return taken(who, "text/csv", csv.getBytes(StandardCharsets.UTF_8));
    }
}
