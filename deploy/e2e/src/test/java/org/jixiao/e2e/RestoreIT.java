package org.jixiao.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.local.Service;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The drill of {@code deploy/docs/operations.md}: a database is brought back to an earlier moment while Kafka and the other
 * services have seen what came after it. By itself it would be taken for a straggler; once everybody has told everything
 * again the work goes on to its end, and what was whole before is what it was.
 */
@Tag("deep")
@ExtendWith(Suite.Provider.class)
class RestoreIT {

    private static final List<String> PROJECTS = List.of("供水管网改造", "河道巡查");
    private static final List<String> SERVICES = List.of("budget", "indicator", "disclosure");

    private final Suite suite;
    private final Proceedings proceedings;
    private final Archive archive;

    RestoreIT(Suite suite) {
        this.suite = suite;
        this.proceedings = new Proceedings(suite);
        this.archive = new Archive(suite.platform());
    }

    @AfterEach
    void nothingIsParked() {
        Door admin = suite.signedIn("admin");
        assertThat(SERVICES).allSatisfy(service -> assertThat(Door.json(admin.get("/api/v1/dead-letters/" + service)))
                .as(service)
                .isEmpty());
    }

    @Test
    void theBudgetsAreBehind() {
        Proceedings.Budget kept = whole();
        Map<String, String> before = record(kept);
        Proceedings.Budget open = proceedings.filed("editor", PROJECTS);
        proceedings.sheets(open, PROJECTS.size());
        archive.backUp(Service.BUDGET);
        submit(open);
        approveSheets(open);

        archive.restore(Service.BUDGET);
        assertThat(stateOf(open)).as("it is behind").isEqualTo("draft");
        assertThat(sheetStates(open)).as("the others are not").containsOnly("approved");
        everybodyTellsEverythingAgain();

        toItsEnd(open);
        assertThat(record(kept)).isEqualTo(before);
    }

    @Test
    void theTargetsAreBehind() {
        Proceedings.Budget kept = whole();
        Map<String, String> before = record(kept);
        Proceedings.Budget open = proceedings.filed("editor", PROJECTS);
        submit(open);
        archive.backUp(Service.INDICATOR);
        approveSheets(open);

        archive.restore(Service.INDICATOR);
        assertThat(sheetStates(open)).as("they are behind").containsOnly("submitted");
        everybodyTellsEverythingAgain();

        toItsEnd(open);
        assertThat(record(kept)).isEqualTo(before);
    }

    @Test
    void theDisclosuresAreBehind() {
        Proceedings.Budget kept = whole();
        Map<String, String> before = record(kept);
        Proceedings.Budget open = proceedings.filed("editor", PROJECTS);
        archive.backUp(Service.DISCLOSURE);
        toItsEnd(open);

        archive.restore(Service.DISCLOSURE);
        assertThat(suite.signedIn("officer")
                        .get("/api/v1/disclosures/" + open.id())
                        .statusCode())
                .as("it was never heard of")
                .isEqualTo(404);
        everybodyTellsEverythingAgain();

        proceedings.published(open);
        assertPublic(open);
        assertThat(record(kept)).isEqualTo(before);
    }

    private Proceedings.Budget whole() {
        Proceedings.Budget budget = proceedings.approved(List.of("水库除险加固"));
        proceedings.published(budget);
        return budget;
    }

    private void everybodyTellsEverythingAgain() {
        for (String service : SERVICES) {
            proceedings.accepted("admin", "/api/v1/republications/" + service, Map.of());
        }
    }

    /** Whatever is still to be done until it is public, by those whose work it is. */
    private void toItsEnd(Proceedings.Budget budget) {
        submit(budget);
        approveSheets(budget);
        proceedings.accepted("finance", budget.path() + "/approval", Map.of());
        proceedings.published(budget);
        assertPublic(budget);
    }

    private void submit(Proceedings.Budget budget) {
        proceedings.sheets(budget, PROJECTS.size()).stream()
                .filter(sheet -> sheet.path("state").asText().equals("draft"))
                .forEach(sheet -> proceedings.accepted("reviewer", path(sheet) + "/submission", Map.of()));
        if (stateOf(budget).equals("draft")) {
            proceedings.accepted("reviewer", budget.path() + "/submission", Map.of());
        }
    }

    private void approveSheets(Proceedings.Budget budget) {
        proceedings.sheets(budget, PROJECTS.size()).stream()
                .filter(sheet -> !sheet.path("state").asText().equals("approved"))
                .forEach(sheet -> proceedings.accepted("finance", path(sheet) + "/approval", Map.of()));
    }

    private void assertPublic(Proceedings.Budget budget) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(
                        Door.json(suite.citizen().get("/open-data/v1/disclosures/" + budget.id()))
                                .path("projects"))
                .hasSameSizeAs(PROJECTS));
    }

    private String stateOf(Proceedings.Budget budget) {
        return Door.json(suite.signedIn("auditor").get(budget.path()))
                .path("state")
                .asText();
    }

    private List<String> sheetStates(Proceedings.Budget budget) {
        return proceedings.sheets(budget, PROJECTS.size()).stream()
                .map(sheet -> sheet.path("state").asText())
                .toList();
    }

    /** What citizens and auditors can read about a budget, by its address. */
    private Map<String, String> record(Proceedings.Budget budget) {
        Door auditor = suite.signedIn("auditor");
        Map<String, String> read = new LinkedHashMap<>();
        read.put("public", text(suite.citizen().get("/open-data/v1/disclosures/" + budget.id())));
        for (String path : List.of(
                budget.path(),
                budget.path() + "/projects",
                "/api/v1/targets?budget=" + budget.id(),
                "/api/v1/disclosures/" + budget.id())) {
            read.put(path, text(auditor.get(path)));
        }
        return read;
    }

    private static String text(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static String path(JsonNode sheet) {
        return "/api/v1/targets/" + sheet.path("id").asText();
    }
}
