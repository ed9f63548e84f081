package org.jixiao.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.test.Seeds;

/** A real document as the platform took it in, and what is found in it. */
final class FiledDocument {

    private static final Pattern ROW = Pattern.compile("/indicators/([^/]+)");

    private final Suite suite;
    private final JsonNode filing;
    private final Map<Integer, String> forms = new TreeMap<>();
    private final Map<String, JsonNode> rows = new HashMap<>();

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

    String budget() {
        return filing.path("budget").asText();
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
        return Door.json(suite.signedIn("reviewer").get("/api/v1/budgets/" + budget() + path))
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

    /** Nothing while a sheet is missing. A department's own sheet may be there or not. */
    private List<SeenFinding> ofSheets(int wanted) {
        Door reviewer = suite.signedIn("reviewer");
        JsonNode sheets = Door.json(reviewer.get("/api/v1/targets?limit=100&budget=" + budget()))
                .path("items");
        List<SeenFinding> seen = new ArrayList<>();
        if (sheets.size() >= wanted) {
            sheets.forEach(this::remember);
            sheets.forEach(sheet -> Door.json(
                            reviewer.get("/api/v1/targets/" + sheet.path("id").asText() + "/findings"))
                    .path("items")
                    .forEach(finding -> seen.add(
                            placed("indicator", finding, sheet.path("project").asText()))));
        }
        return seen;
    }

    private void remember(JsonNode sheet) {
        sheet.path("indicators")
                .forEach(indicator -> rows.put(
                        sheet.path("id").asText() + "/"
                                + indicator.path("ordinal").asText(),
                        indicator.path("place")));
    }

    /** By the checks before publication, which look at what was approved. */
    List<SeenFinding> beforePublication() {
        return new Proceedings(suite)
                .disclosed(budget()).stream()
                        .map(finding -> placed("disclosure", inItsRow(finding), project(finding)))
                        .toList();
    }

    private JsonNode inItsRow(JsonNode finding) {
        Matcher row = ROW.matcher(finding.path("path").asText());
        JsonNode place = row.find() ? rows.get(row.group(1).replace("~1", "/")) : null;
        return place == null ? finding : finding.<ObjectNode>deepCopy().set("place", place);
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
