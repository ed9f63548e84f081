package org.jixiao.budget.window;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jixiao.budget.Office;
import org.jixiao.budget.ServiceTest;
import org.jixiao.platform.Time;
import org.jixiao.test.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FilingWindowResourceTest extends ServiceTest {

    private static final AtomicInteger YEARS = new AtomicInteger(2040);
    private static final LocalDate TODAY = LocalDate.now(Clock.system(Time.LEGAL));

    /** A year that no other test has a window for. */
    private final int year = YEARS.incrementAndGet();

    @Test
    void outsideTheWindowNothingIsHandedIn() {
        defined(TODAY.plusDays(2), TODAY.plusDays(9));
        open().then()
                .statusCode(409)
                .body("type", equalTo("/problems/budget/window-not-open"))
                .body("opens", equalTo(TODAY.plusDays(2).toString()));

        moved(1, TODAY.minusDays(9), TODAY.plusDays(1));
        String budget = open().then().statusCode(201).extract().path("id");
        String project = office.enterProject(budget, "农村供水");
        moved(2, TODAY.minusDays(9), TODAY.minusDays(1));

        closed(office.act(office.editor(), "/api/v1/budgets/" + budget + "/projects", Office.project("河道保洁", "1.00")));
        closed(office.as(office.editor())
                .header("If-Match", "\"1\"")
                .body(Office.project("河道保洁", "1.00"))
                .put("/api/v1/projects/" + project));
        closed(office.as(office.editor()).header("If-Match", "\"1\"").delete("/api/v1/projects/" + project));
        closed(office.act(office.reviewer(), "/api/v1/budgets/" + budget + "/submission", Map.of()));
        office.read("/api/v1/budgets/" + budget);
    }

    @Test
    void whatTheBureauSentBackIsMendedWheneverItIs() {
        String budget = office.openBudgetOf(year);
        String project = office.enterProject(budget, "农村供水");
        String path = "/api/v1/budgets/" + budget;
        office.as(office.finance())
                .body(Map.of("basis", "operating"))
                .put(path + "/exemptions/" + project)
                .then()
                .statusCode(200);
        office.act(office.reviewer(), path + "/submission", Map.of()).then().statusCode(200);
        defined(TODAY.minusDays(9), TODAY.minusDays(1));
        office.act(office.finance(), path + "/return", Map.of("reason", "请补充"))
                .then()
                .statusCode(200);

        office.as(office.editor())
                .header("If-Match", "\"1\"")
                .body(Office.project("农村供水管网", "1.00"))
                .put("/api/v1/projects/" + project)
                .then()
                .statusCode(200);
        office.act(office.reviewer(), path + "/submission", Map.of()).then().statusCode(200);
        office.act(office.reviewer(), path + "/recall", Map.of()).then().statusCode(200);
        closed(office.act(office.reviewer(), path + "/submission", Map.of()));
    }

    @Test
    void anExtensionOpensItAgainForOneDepartment() {
        Office other = Office.open();
        defined(TODAY.minusDays(9), TODAY.minusDays(1));

        extended(Map.of("until", TODAY.toString(), "reason", "机构改革", "department", office.code()))
                .statusCode(201)
                .header("Location", equalTo(path()))
                .body("closesFor", equalTo(TODAY.toString()))
                .body("state", equalTo("open"));

        open().then().statusCode(201);
        other.act(other.editor(), "/api/v1/budgets", budgetOf(other))
                .then()
                .statusCode(409)
                .body("closesFor", equalTo(TODAY.minusDays(1).toString()));
        window(office.editor(), office.code())
                .body("state", equalTo("open"))
                .body("closes", equalTo(TODAY.minusDays(1).toString()))
                .body("extensions.reason", equalTo(List.of("机构改革")));
        window(other.editor(), other.code()).body("state", equalTo("closed")).body("extensions", empty());
        window(office.finance(), null).body("extensions", hasSize(1));
        extended(Map.of("until", TODAY.toString(), "reason", "再延", "department", office.code()))
                .statusCode(409)
                .body("type", equalTo("/problems/budget/extends-nothing"));
        extended(Map.of("until", TODAY.toString(), "reason", "无", "department", "nobody"))
                .statusCode(422);
        office.as(Tokens.as("auditor").role("auditor").division(office.division()))
                .get("/api/v1/audit/budget?subject=filing-window/" + office.division() + "/" + year)
                .then()
                .statusCode(200)
                .body("items.act", hasItem("extend"));
    }

    @Test
    void theBureauOfTheDivisionSetsItAndOthersRead() {
        Tokens nextDoor = Tokens.as("next-door").role("finance-reviewer").division("990102");
        put(nextDoor, null, TODAY, TODAY).then().statusCode(404);
        put(office.editor(), null, TODAY, TODAY).then().statusCode(403);
        put(office.finance(), null, TODAY, TODAY.minusDays(1))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/closes"));
        defined(TODAY, TODAY);
        put(office.administrator(), null, TODAY, TODAY.plusDays(1)).then().statusCode(428);
        put(office.administrator(), 7L, TODAY, TODAY.plusDays(1)).then().statusCode(412);

        office.as(nextDoor).get(path()).then().statusCode(404);
        office.as(office.editor())
                .get("/api/v1/filing-windows?fiscalYear=" + year)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("open"));
        office.as(nextDoor)
                .get("/api/v1/filing-windows?fiscalYear=" + year)
                .then()
                .body("items", empty());
        office.as(office.editor()).get(path() + "?department=nobody").then().statusCode(404);
    }

    private String path() {
        return "/api/v1/filing-windows/" + office.division() + "/" + year;
    }

    private Response put(Tokens person, @Nullable Long sequence, LocalDate opens, LocalDate closes) {
        var asked = office.as(person).body(Map.of("opens", opens.toString(), "closes", closes.toString()));
        return (sequence == null ? asked : asked.header("If-Match", "\"" + sequence + "\"")).put(path());
    }

    private void defined(LocalDate opens, LocalDate closes) {
        put(office.finance(), null, opens, closes).then().statusCode(200).header("ETag", "\"1\"");
    }

    private void moved(long sequence, LocalDate opens, LocalDate closes) {
        put(office.finance(), sequence, opens, closes).then().statusCode(200);
    }

    private ValidatableResponse extended(Map<String, Object> extension) {
        return office.act(office.finance(), path() + "/extensions", extension).then();
    }

    private ValidatableResponse window(Tokens person, @Nullable String department) {
        String asked = department == null ? path() : path() + "?department=" + department;
        return office.as(person).get(asked).then().statusCode(200);
    }

    private Response open() {
        return office.act(office.editor(), "/api/v1/budgets", budgetOf(office));
    }

    private Map<String, Object> budgetOf(Office whose) {
        return Map.of("division", whose.division(), "department", whose.code(), "fiscalYear", year);
    }

    private static void closed(Response answer) {
        answer.then().statusCode(409).body("type", equalTo("/problems/budget/window-closed"));
    }
}
