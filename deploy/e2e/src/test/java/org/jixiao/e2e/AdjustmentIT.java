package org.jixiao.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jixiao.e2e.Problems.isProblem;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The year goes on after the approval: money is moved and approved anew, money is paid, an adjustment is given up. */
@ExtendWith(Suite.Provider.class)
class AdjustmentIT {

    private static final List<String> PROJECTS = List.of("河道巡查", "水库除险加固");

    private final Suite suite;
    private final Proceedings proceedings;

    AdjustmentIT(Suite suite) {
        this.suite = suite;
        this.proceedings = new Proceedings(suite);
    }

    @Test
    void whatIsAdjustedIsPublishedBesideWhatWas() {
        Proceedings.Budget budget = proceedings.approved(PROJECTS);
        proceedings.published(budget);
        String first = suite.citizen()
                .get("/open-data/v1/disclosures/" + budget.id() + "/versions/1")
                .body();

        proceedings.accepted("editor", budget.path() + "/adjustment", Map.of("reason", "汛期提前"));
        move(budget, "20000.00");
        approveAgain(budget);
        JsonNode second = publishAgain(budget);

        // 12.50 - 2.00 = 10.50 and 12.50 + 2.00 = 14.50 万元: together 25.00 as before
        assertThat(amounts(second)).isEqualTo(List.of("105000.00", "145000.00"));
        assertThat(second.path("version").asInt()).isEqualTo(2);
        assertThat(second.at("/supersedes/version").asInt()).isEqualTo(1);
        assertThat(suite.citizen()
                        .get("/open-data/v1/disclosures/" + budget.id() + "/versions/1")
                        .body())
                .isEqualTo(first);
    }

    @Test
    void anAdjustmentThatIsGivenUpLeavesWhatIsInForce() {
        Proceedings.Budget budget = proceedings.approved(PROJECTS);
        Door finance = suite.signedIn("finance");
        JsonNode before = Door.json(finance.get(budget.path() + "/projects")).path("items");

        proceedings.accepted("editor", budget.path() + "/adjustment", Map.of("reason", "汛期提前"));
        move(budget, "20000.00");
        proceedings.accepted("reviewer", budget.path() + "/closure", Map.of("reason", "adjustment-given-up"));

        assertThat(Door.json(finance.get(budget.path() + "/projects")).path("items"))
                .isEqualTo(before);
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(
                        Door.json(finance.get("/api/v1/targets?budget=" + budget.id()))
                                .path("items"))
                .allSatisfy(sheet -> assertThat(sheet.path("state").asText()).isEqualTo("approved")));
        assertThat(Door.json(finance.get(budget.path())).path("inForce").asInt())
                .isEqualTo(1);
    }

    @Test
    void noMoreIsPaidThanIsApprovedUnlessSomebodySaysWhy() {
        Proceedings.Budget budget = proceedings.approved(List.of("河道巡查"));
        String project = Door.json(suite.signedIn("finance").get(budget.path() + "/projects"))
                .at("/items/0/id")
                .asText();
        Map<String, Object> paid = Map.of(
                "project",
                project,
                "amount",
                new BigDecimal("100000.00"),
                "paidOn",
                "2026-03-31",
                "reference",
                project);
        Map<String, Object> tooMuch = Map.of(
                "project",
                project,
                "amount",
                new BigDecimal("30000.00"),
                "paidOn",
                "2026-04-30",
                "reference",
                "2" + project);

        isProblem(suite.partner("").post("/api/v1/payments", paid), 403, suite.citizen());
        Door treasury = suite.partner("payments:write");
        assertThat(treasury.post("/api/v1/payments", paid).statusCode()).isEqualTo(201);
        assertThat(treasury.post("/api/v1/payments", paid).statusCode()).isEqualTo(200);
        isProblem(treasury.post("/api/v1/payments", tooMuch), 409, suite.citizen());

        // 100 000 of 125 000
        assertThat(Door.json(treasury.get("/api/v1/projects/" + project + "/execution"))
                        .path("rate")
                        .decimalValue())
                .isEqualByComparingTo("0.8");
    }

    private void move(Proceedings.Budget budget, String amount) {
        Door editor = suite.signedIn("editor");
        JsonNode projects = Door.json(editor.get(budget.path())).path("projects");
        HttpResponse<String> moved = editor.basedOn(budget.path())
                .post(
                        budget.path() + "/moves",
                        Map.of(
                                "from",
                                Map.of("project", projects.get(0).asText(), "asFiled", "财政资金"),
                                "to",
                                Map.of("project", projects.get(1).asText(), "asFiled", "财政资金"),
                                "amount",
                                new BigDecimal(amount),
                                "reason",
                                "汛期提前"));
        assertThat(moved.statusCode()).as(moved.body()).isEqualTo(200);
    }

    private void approveAgain(Proceedings.Budget budget) {
        List<JsonNode> sheets = drafts(budget);
        sheets.forEach(sheet -> proceedings.accepted("reviewer", path(sheet) + "/submission", Map.of()));
        proceedings.accepted("reviewer", budget.path() + "/submission", Map.of());
        sheets.forEach(sheet -> proceedings.accepted("finance", path(sheet) + "/approval", Map.of()));
        proceedings.accepted("finance", budget.path() + "/approval", Map.of());
    }

    /** Both sheets, once they are drawn up anew for what the projects now say. */
    private List<JsonNode> drafts(Proceedings.Budget budget) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(
                        proceedings.sheets(budget, PROJECTS.size()))
                .allSatisfy(sheet -> assertThat(sheet.path("state").asText()).isEqualTo("draft")));
        return proceedings.sheets(budget, PROJECTS.size());
    }

    private JsonNode publishAgain(Proceedings.Budget budget) {
        String disclosure = "/api/v1/disclosures/" + budget.id();
        proceedings.once("officer", disclosure, "state", "assembled");
        proceedings.accepted("officer", disclosure + "/publication", Map.of("reason", "预算调整"));
        return Door.json(suite.citizen().get("/open-data/v1/disclosures/" + budget.id()));
    }

    private static List<String> amounts(JsonNode published) {
        return List.of(
                published.at("/projects/0/amount").decimalValue().setScale(2).toPlainString(),
                published.at("/projects/1/amount").decimalValue().setScale(2).toPlainString());
    }

    private static String path(JsonNode sheet) {
        return "/api/v1/targets/" + sheet.path("id").asText();
    }
}
