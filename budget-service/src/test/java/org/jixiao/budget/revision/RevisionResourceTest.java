package org.jixiao.budget.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jixiao.budget.Office;
import org.jixiao.budget.ServiceTest;
import org.jixiao.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RevisionResourceTest extends ServiceTest {

    private String budget = "";
    private String supply = "";
    private String river = "";

    @BeforeEach
    void anAdjustmentIsOpen() {
        budget = office.openBudget();
        supply = office.enterProject(budget, "村级供水管网改造");
        river = office.enterProject(budget, "河道巡查");
        office.approve(budget);
        office.adjust(budget).then().statusCode(200);
    }

    @Test
    void moneyIsMovedWithinTheTotal() {
        move(now(), "25000.00")
                .then()
                .statusCode(200)
                // 2 x 125000.00
                .body("total", equalTo(250000.0f));

        assertThat(project(supply).getDouble("amount")).isEqualTo(100000.00);
        assertThat(project(supply).getDouble("funding[0].amount")).isEqualTo(100000.00);
        assertThat(project(river).getDouble("amount")).isEqualTo(150000.00);
        assertThat(project(river).getInt("sequence")).isEqualTo(2);
        move(now(), "100000.01")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/budget/not-movable"))
                .body("errors[0].pointer", equalTo("/amount"));
        move(1, "1.00").then().statusCode(412);
        office.act(office.editor(), path("moves"), body("1.00")).then().statusCode(428);
    }

    @Test
    void moneyIsMovedInAnAdjustmentOnly() {
        String other = office.openBudgetOf(2027);
        office.as(office.editor())
                .header("If-Match", "\"1\"")
                .body(body("1.00"))
                .post("/api/v1/budgets/" + other + "/moves")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/budget/no-adjustment"));
        office.approve(budget);
        move(now(), "1.00").then().statusCode(409).body("type", equalTo("/problems/budget/budget-frozen"));
    }

    @Test
    void eachRevisionIsReadAsItWasApproved() {
        move(now(), "25000.00");
        read("revisions")
                .then()
                .statusCode(200)
                .body("items.revision", equalTo(List.of(1, 2)))
                .body("items.state", equalTo(List.of("in-force", "open")))
                .body("items[1].approvedOn", nullValue())
                .body("items[1].reason", equalTo("上级追加专项资金"));
        read("revisions/2").then().statusCode(404);
        office.approve(budget);

        read("revisions").then().body("items.state", equalTo(List.of("superseded", "in-force")));
        read("revisions/1")
                .then()
                .statusCode(200)
                .body("state", equalTo("superseded"))
                .body("reason", nullValue())
                .body("objectives", hasSize(0))
                .body("manifest.projects[0].sequence", equalTo(1));
        read("revisions/1/projects?limit=1")
                .then()
                .body("items[0].id", equalTo(supply))
                .body("items[0].amount", equalTo(125000.0f))
                .body("items[0].name", equalTo("村级供水管网改造"));
        read("revisions/2/projects")
                .then()
                .body("items.amount", equalTo(List.of(100000.0f, 150000.0f)))
                .body("items.sequence", equalTo(List.of(2, 2)));
        read("revisions/3").then().statusCode(404);
        office.as(Tokens.as("finance-other").role("finance-reviewer").division("990102"))
                .get(path("revisions/1"))
                .then()
                .statusCode(404);
    }

    @Test
    void revisionsDifferWhereTheyDo() {
        move(now(), "25000.00");
        office.enterProject(budget, "小学修缮");

        read("revisions/1/diff/2")
                .then()
                .statusCode(200)
                .body("delta", equalTo(125000.0f))
                .body("changes", hasSize(0))
                .body("projects.kind", equalTo(List.of("changed", "changed", "added")))
                .body("projects.delta", equalTo(List.of(-25000.0f, 25000.0f, 125000.0f)))
                .body("projects[0].changes.pointer", equalTo(List.of("/amount", "/funding/0/amount")))
                .body("projects[0].changes[0].before", equalTo(125000.0f))
                .body("projects[0].changes[0].after", equalTo(100000.0f));
        read("revisions/1/diff/1").then().body("projects", hasSize(0)).body("delta", equalTo(0.0f));
        read("revisions/1/diff/7").then().statusCode(404);
    }

    @Test
    void ofTwoWhoAdjustAtOnceOneWinsAndNoMoneyIsLost() throws Exception {
        String other = office.openBudgetOf(2027);
        office.enterProject(other, "危桥改造");
        office.approve(other);
        assertThat(atOnce(() -> office.adjust(other))).containsExactlyInAnyOrder(200, 409);

        long sequence = now();
        assertThat(atOnce(() -> move(sequence, "60000.00"))).containsExactlyInAnyOrder(200, 412);
        assertThat(project(supply).getDouble("amount")).isEqualTo(65000.00);
        assertThat(project(river).getDouble("amount")).isEqualTo(185000.00);

        Map<String, Object> dearer = Office.project("河道巡查", "185001.00");
        assertThat(atOnce(() -> office.describe(river, 2, dearer))).containsExactlyInAnyOrder(200, 412);
        // 65000.00 + 185001.00
        assertThat(office.budget(budget).getDouble("total")).isEqualTo(250001.00);
    }

    /** The answers to the same request of two people. */
    private static List<Integer> atOnce(Callable<Response> request) throws Exception {
        try (Both both = new Both()) {
            Future<Response> one = both.executor.submit(request);
            Future<Response> other = both.executor.submit(request);
            return List.of(one.get().statusCode(), other.get().statusCode());
        }
    }

    /** Two hands. */
    private static final class Both implements AutoCloseable {

        private final ExecutorService executor = Executors.newFixedThreadPool(2);

        @Override
        public void close() {
            executor.shutdownNow();
        }
    }

    private Response move(long sequence, String amount) {
        return office.as(office.editor())
                .header("If-Match", "\"" + sequence + "\"")
                .body(body(amount))
                .post(path("moves"));
    }

    private Map<String, Object> body(String amount) {
        return Map.of(
                "from",
                Map.of("project", supply, "asFiled", "财政拨款"),
                "to",
                Map.of("project", river, "asFiled", "财政拨款"),
                "amount",
                new BigDecimal(amount),
                "reason",
                "河道险段增加");
    }

    private long now() {
        return office.budget(budget).getLong("sequence");
    }

    private JsonPath project(String id) {
        return office.read("/api/v1/projects/" + id);
    }

    private Response read(String what) {
        return office.as(office.finance()).get(path(what));
    }

    private String path(String what) {
        return "/api/v1/budgets/" + budget + "/" + what;
    }
}
