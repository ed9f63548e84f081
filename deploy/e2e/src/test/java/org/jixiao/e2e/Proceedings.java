package org.jixiao.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Brings budgets as far as a test needs them, each of a department of its own. */
final class Proceedings {

    private static final AtomicInteger DEPARTMENTS = new AtomicInteger(700_000);
    private static final String DIVISION = "990101";

    private final Suite suite;

    Proceedings(Suite suite) {
        this.suite = suite;
    }

    /** A budget of a department that was never seen before. */
    record Budget(String id, String department) {

        String path() {
            return "/api/v1/budgets/" + id;
        }
    }

    /** The code of a new department of 990101. */
    String department() {
        Door admin = suite.signedIn("admin");
        String code = String.valueOf(DEPARTMENTS.incrementAndGet());
        admin.put("/api/v1/divisions/" + DIVISION, Map.of("name", "云溪县"));
        HttpResponse<String> registered = admin.post(
                "/api/v1/departments", Map.of("division", DIVISION, "code", code, "name", "云溪县第" + code + "局"));
        assertThat(registered.statusCode()).isEqualTo(201);
        return code;
    }

    /** A draft with one project a name, filed by the account. */
    Budget filed(String account, List<String> projects) {
        String department = department();
        HttpResponse<String> filed = suite.signedIn(account)
                .with("Prefer", "wait=45")
                .file(
                        "/api/v1/filings",
                        Map.of("division", DIVISION, "department", department, "fiscalYear", "2026"),
                        "form.txt",
                        SmallForm.of(department + "云溪县第" + department + "局", projects));
        assertThat(filed.statusCode()).as(filed.body()).isEqualTo(201);
        return new Budget(Door.json(filed).path("budget").asText(), department);
    }

    /** An empty draft. */
    Budget opened(String account) {
        String department = department();
        HttpResponse<String> opened = suite.signedIn(account)
                .post("/api/v1/budgets", Map.of("division", DIVISION, "department", department, "fiscalYear", 2026));
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
        return new Budget(Door.json(opened).path("id").asText(), department);
    }

    /** A budget before the finance bureau, its sheets as well. */
    Budget submitted(String editor, String reviewer) {
        return submitted(editor, reviewer, List.of("村级供水管网改造"));
    }

    /** A budget before the finance bureau with these projects, and all their sheets. */
    Budget submitted(String editor, String reviewer, List<String> projects) {
        Budget budget = filed(editor, projects);
        for (JsonNode sheet : sheets(budget, projects.size())) {
            accepted(reviewer, "/api/v1/targets/" + sheet.path("id").asText() + "/submission", Map.of());
        }
        accepted(reviewer, budget.path() + "/submission", Map.of());
        return budget;
    }

    /** A budget with money and targets approved. */
    Budget approved(List<String> projects) {
        Budget budget = submitted("editor", "reviewer", projects);
        for (JsonNode sheet : sheets(budget, projects.size())) {
            accepted("finance", "/api/v1/targets/" + sheet.path("id").asText() + "/approval", Map.of());
        }
        accepted("finance", budget.path() + "/approval", Map.of());
        return budget;
    }

    /**
     * What is found before publication, once the budget is approved and assembled: whatever was found before that is left as it
     * is, for a reason.
     */
    List<JsonNode> disclosed(String budget) {
        List<String> sheets = new ArrayList<>();
        Door.json(suite.signedIn("reviewer").get("/api/v1/targets?limit=100&budget=" + budget))
                .path("items")
                .forEach(sheet ->
                        sheets.add("/api/v1/targets/" + sheet.path("id").asText()));
        for (String sheet : sheets) {
            acknowledge(sheet);
            accepted("reviewer", sheet + "/submission", Map.of());
        }
        String path = "/api/v1/budgets/" + budget;
        acknowledge(path);
        accepted("reviewer", path + "/submission", Map.of());
        sheets.forEach(sheet -> accepted("finance", sheet + "/approval", Map.of()));
        accepted("finance", path + "/approval", Map.of());
        List<JsonNode> found = new ArrayList<>();
        assembled(budget).path("items").forEach(found::add);
        return found;
    }

    /** The findings on its draft, once it is assembled. */
    JsonNode assembled(String budget) {
        String disclosure = "/api/v1/disclosures/" + budget;
        once("officer", disclosure, "state", "assembled");
        return Door.json(suite.signedIn("officer").get(disclosure + "/findings"));
    }

    private void acknowledge(String resource) {
        Door reviewer = suite.signedIn("reviewer");
        Door.json(reviewer.get(resource + "/findings")).path("items").forEach(finding -> {
            if (finding.path("decision").asText().equals("open")) {
                HttpResponse<String> answered = reviewer.post(
                        resource + "/acknowledgements",
                        Map.of("fingerprint", finding.path("fingerprint").asText(), "reason", "经核实无误"));
                assertThat(answered.statusCode()).as(answered.body()).isEqualTo(200);
            }
        });
    }

    /** The project of that name. */
    JsonNode project(Budget budget, String name) {
        return Door.json(suite.signedIn("auditor").get(budget.path() + "/projects"))
                .path("items")
                .valueStream()
                .filter(project -> project.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The sheets of a budget, once there are as many as expected. */
    List<JsonNode> sheets(Budget budget, int expected) {
        Door auditor = suite.signedIn("auditor");
        List<JsonNode> sheets = new ArrayList<>();
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            JsonNode page = Door.json(auditor.get("/api/v1/targets?budget=" + budget.id()));
            assertThat(page.path("items")).hasSize(expected);
            sheets.clear();
            page.path("items").forEach(sheets::add);
        });
        return sheets;
    }

    /** Where the only sheet of a budget stands. */
    String sheet(Budget budget) {
        return "/api/v1/targets/" + sheets(budget, 1).get(0).path("id").asText();
    }

    /** Posts until it is accepted: the other services learn of an act a moment later, and say so with a 409. */
    JsonNode accepted(String account, String path, Map<String, Object> body) {
        Door door = suite.signedIn(account);
        HttpResponse<String> accepted = await().atMost(Duration.ofSeconds(60))
                .until(() -> door.post(path, body), answer -> {
                    assertThat(answer.statusCode()).as(answer.body()).isIn(200, 409);
                    return answer.statusCode() == 200;
                });
        return Door.json(accepted);
    }

    /** What stands at a path, once its member says so: the other services learn of an act a moment later. */
    JsonNode once(String account, String path, String member, String says) {
        Door door = suite.signedIn(account);
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> Door.json(door.get(path)),
                        read -> says.equals(read.path(member).asText()));
    }

    /** Publishes what was approved, once it is assembled. */
    JsonNode published(Budget budget) {
        String disclosure = "/api/v1/disclosures/" + budget.id();
        once("officer", disclosure, "state", "assembled");
        return accepted("officer", disclosure + "/publication", Map.of());
    }
}
