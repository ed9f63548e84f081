package org.jixiao.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jixiao.local.Service;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is done stays done: services are killed in the middle of a walk, and the whole platform is stopped and started again. */
@ExtendWith(Suite.Provider.class)
class SurvivalIT {

    private static final List<String> PROJECTS = List.of("供水管网改造", "河道巡查", "水库除险加固");

    /** Enough to be read for longer than a process takes to be killed. */
    private static final int MANY = 400;

    private final Suite suite;
    private final Proceedings proceedings;

    SurvivalIT(Suite suite) {
        this.suite = suite;
        this.proceedings = new Proceedings(suite);
    }

    @Test
    void aWalkCompletesThoughEveryServiceIsKilledInTheMiddle() {
        Proceedings.Budget budget = proceedings.filed("editor", PROJECTS);
        kill(Service.INDICATOR); // while it draws the sheets up
        List<JsonNode> sheets = proceedings.sheets(budget, PROJECTS.size());
        sheets.forEach(sheet -> proceedings.accepted("reviewer", path(sheet) + "/submission", Map.of()));
        kill(Service.BUDGET); // while it learns of the submissions
        proceedings.accepted("reviewer", budget.path() + "/submission", Map.of());
        kill(Service.GATEWAY);
        sheets.forEach(sheet -> proceedings.accepted("finance", path(sheet) + "/approval", Map.of()));
        proceedings.accepted("finance", budget.path() + "/approval", Map.of());
        kill(Service.DISCLOSURE); // while it assembles
        JsonNode published = proceedings.published(budget);

        assertThat(published.path("version").asInt()).isEqualTo(1);
        JsonNode data = Door.json(suite.citizen().get("/open-data/v1/disclosures/" + budget.id()));
        List<String> names = new ArrayList<>();
        data.path("projects").forEach(project -> names.add(project.path("name").asText()));
        assertThat(names).isEqualTo(PROJECTS);
        data.path("projects")
                .forEach(project -> assertThat(project.path("indicators")).hasSize(2));
        assertThat(proceedings.sheets(budget, PROJECTS.size())).hasSameSizeAs(PROJECTS);
    }

    @Test
    @Tag("deep")
    void aDocumentIsReadOnceThoughItsReaderIsKilled() {
        String department = proceedings.department();
        List<String> projects =
                IntStream.rangeClosed(1, MANY).mapToObj(i -> "第" + i + "处供水点改造").toList();
        Door editor = suite.signedIn("editor");
        HttpResponse<String> received = editor.file(
                "/api/v1/filings",
                Map.of("division", "990101", "department", department, "fiscalYear", "2026"),
                "form.txt",
                SmallForm.of(department + "云溪县第" + department + "局", projects));
        assertThat(received.statusCode()).as(received.body()).isEqualTo(202);

        kill(Service.BUDGET); // while it reads

        String filing = "/api/v1/filings/" + Door.json(received).path("id").asText();
        JsonNode read = await().atMost(Duration.ofMinutes(2))
                .until(() -> Door.json(editor.get(filing)), now -> now.path("endedAt")
                        .isTextual());
        assertThat(read.path("state").asText()).isEqualTo("read");
        assertThat(read.path("report").path("projects")).hasSize(MANY);
        JsonNode budget =
                Door.json(editor.get("/api/v1/budgets/" + read.path("budget").asText()));
        assertThat(budget.path("projects")).hasSize(MANY);
    }

    @Test
    @Tag("deep")
    void allIsThereAfterThePlatformWasStoppedAndStarted() {
        Proceedings.Budget budget = proceedings.approved(List.of("河道巡查"));
        proceedings.published(budget);
        Map<String, String> before = record(budget);

        suite.restart();

        assertThat(record(budget)).isEqualTo(before);
        assertThat(proceedings.approved(List.of("水库除险加固"))).isNotEqualTo(budget);
    }

    /** What citizens and auditors can read about a budget, by its address. */
    private Map<String, String> record(Proceedings.Budget budget) {
        Map<String, String> read = new LinkedHashMap<>();
        for (String path : List.of("/open-data/v1/disclosures/" + budget.id(), "/departments/" + budget.id())) {
            read.put(path, read(suite.citizen(), path));
        }
        Door auditor = suite.signedIn("auditor");
        for (String path : List.of(
                budget.path(),
                budget.path() + "/projects",
                "/api/v1/targets?budget=" + budget.id(),
                "/api/v1/disclosures/" + budget.id(),
                "/api/v1/audit/budget?limit=100",
                "/api/v1/audit/indicator?limit=100",
                "/api/v1/audit/disclosure?limit=100")) {
            read.put(path, read(auditor, path));
        }
        return read;
    }

    private static String read(Door door, String path) {
        HttpResponse<String> answer = door.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private void kill(Service service) {
        suite.platform().kill(service);
        await().atMost(Duration.ofMinutes(2)).ignoreExceptions().untilAsserted(() -> suite.platform()
                .awaitReady(service));
    }

    private static String path(JsonNode sheet) {
        return "/api/v1/targets/" + sheet.path("id").asText();
    }
}
