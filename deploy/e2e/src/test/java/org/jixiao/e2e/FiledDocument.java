package org.jixiao.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jixiao.test.Seeds;

/** A real document as the platform took it in, and what is found in it. */
final class FiledDocument {

    private final Suite suite;
    private final JsonNode filing;
    private final Map<Integer, String> forms = new TreeMap<>();

    private FiledDocument(Suite suite, JsonNode filing) {
        this.suite = suite;
        this.filing = filing;
        filing.path("report")
                .path("projects")
                .forEach(project -> forms.put(
                        project.path("place").path("line").asInt(),
                        project.path("project").asText()));
    }

    /** Of a department that was never seen before. */
    static FiledDocument of(Suite suite, String number, String year) throws IOException {
        Path document = Seeds.require(number);
        String department = new Proceedings(suite).department();
        HttpResponse<String> filed = suite.signedIn("editor")
                .with("Prefer", "wait=45")
                .file(
                        "/api/v1/filings",
                        Map.of("division", "990101", "department", department, "fiscalYear", year),
                        "form.txt",
                        Files.readAllBytes(document));
        assertThat(filed.statusCode()).as(filed.body()).isEqualTo(201);
        return new FiledDocument(suite, Door.json(filed));
    }

    /** By the reader, the budget's checks and the targets' rules, once every sheet is drawn up and nothing more turns up. */
    List<SeenFinding> findings(int sheets) {
        List<SeenFinding> seen = new ArrayList<>();
        filing.path("report")
                .path("findings")
                .forEach(finding -> seen.add(placed("reader", finding, project(finding))));
        budget("/findings")
                .forEach(finding -> seen.add(
                        placed("budget", finding, finding.path("project").asText())));
        seen.addAll(settled(sheets));
        return seen;
    }

    private JsonNode budget(String path) {
        return Door.json(suite.signedIn("reviewer")
                        .get("/api/v1/budgets/" + filing.path("budget").asText() + path))
                .path("items");
    }

    /** Rules across the parts of a filing wait for all of them: what is found is read until it stays the same. */
    private List<SeenFinding> settled(int sheets) {
        List<SeenFinding> before = new ArrayList<>();
        await().pollInterval(Duration.ofSeconds(3))
                .atMost(Duration.ofSeconds(120))
                .until(() -> {
                    List<SeenFinding> now = ofSheets(sheets);
                    boolean same = !now.isEmpty() && now.equals(before);
                    before.clear();
                    before.addAll(now);
                    return same;
                });
        return before;
    }

    /** Nothing while a sheet is missing. */
    private List<SeenFinding> ofSheets(int wanted) {
        Door reviewer = suite.signedIn("reviewer");
        JsonNode sheets = Door.json(reviewer.get("/api/v1/targets?size=100&budget="
                        + filing.path("budget").asText()))
                .path("items");
        List<SeenFinding> seen = new ArrayList<>();
        if (sheets.size() == wanted) {
            sheets.forEach(sheet -> Door.json(
                            reviewer.get("/api/v1/targets/" + sheet.path("id").asText() + "/findings"))
                    .path("items")
                    .forEach(finding -> seen.add(
                            placed("indicator", finding, sheet.path("project").asText()))));
        }
        return seen;
    }

    private static String project(JsonNode finding) {
        String path = finding.path("path").asText();
        return path.startsWith("/projects/") ? path.split("/", -1)[2] : "";
    }

    /** Within the form of its project; the whole document where it is about the department. */
    private SeenFinding placed(String owner, JsonNode finding, String project) {
        int first = 1;
        int last = Integer.MAX_VALUE;
        for (Map.Entry<Integer, String> form : forms.entrySet()) {
            if (form.getValue().equals(project)) {
                first = form.getKey();
            } else if (first > 1 && form.getKey() > first) {
                last = Math.min(last, form.getKey() - 1);
            }
        }
        return SeenFinding.of(owner, finding, first, last);
    }
}
