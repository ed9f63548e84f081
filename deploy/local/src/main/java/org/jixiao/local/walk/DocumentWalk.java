package org.jixiao.local.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jixiao.local.client.Account;
import org.jixiao.local.client.Answer;
import org.jixiao.local.client.Api;
import org.jixiao.local.client.Patience;
import org.jixiao.local.client.Stopped;
import org.jixiao.local.client.Story;

/** One document from the file to the public page. */
final class DocumentWalk {

    private static final Set<String> HANDED_IN = Set.of("submitted", "approved");
    private static final Set<String> NOT_READY = Set.of("sheet-missing", "sheet-outdated");
    private static final Map<String, String> GOOD_THROUGHOUT =
            Map.of("completeness", "good", "relevance", "good", "appropriateness", "good", "feasibility", "good");

    private final Api api;
    private final Story story;
    private final Filing filing;
    private final Findings findings;
    private final Act act;

    DocumentWalk(Api api, Story story, WalkOptions options) {
        this.api = api;
        this.story = story;
        this.filing = new Filing(api, story, options);
        this.findings = new Findings(api, story, options);
        this.act = new Act(api);
    }

    /** @throws Stopped if it cannot be published */
    void walk(Path document) {
        story.step("── " + document.getFileName());
        String id = filing.file(document);
        String budget = "/api/v1/budgets/" + id;
        if (!HANDED_IN.contains(state(Account.REVIEWER, budget))) {
            submit(id, budget);
        }
        approve(id, budget);
        publish("/api/v1/disclosures/" + id);
    }

    private void submit(String id, String budget) {
        Patience.until("the target sheets", () -> {
            JsonNode missing = api.read(Account.REVIEWER, budget + "/readiness").path("missing");
            boolean waiting = false;
            for (JsonNode one : missing) {
                waiting |= NOT_READY.contains(one.path("reason").asText());
            }
            return waiting ? Optional.empty() : Optional.of(missing);
        });
        List<JsonNode> sheets = sheets(Account.REVIEWER, id);
        for (JsonNode sheet : sheets) {
            if (!HANDED_IN.contains(sheet.path("state").asText())) {
                findings.acknowledge(path(sheet));
                act.bring(Account.REVIEWER, path(sheet), "submission", Map.of(), HANDED_IN);
            }
        }
        story.step(sheets.size() + " target sheets submitted");
        findings.acknowledge(budget);
        act.bring(Account.REVIEWER, budget, "submission", Map.of(), HANDED_IN);
        story.step("budget submitted");
    }

    private void approve(String id, String budget) {
        List<JsonNode> sheets = sheets(Account.FINANCE, id);
        for (JsonNode sheet : sheets) {
            act.bring(Account.FINANCE, path(sheet), "approval", Map.of("ratings", GOOD_THROUGHOUT), Set.of("approved"));
        }
        story.step(sheets.size() + " target sheets approved");
        JsonNode approved = act.bring(Account.FINANCE, budget, "approval", Map.of(), Set.of("approved"));
        story.step("budget approved on " + approved.path("approvedOn").asText());
    }

    private void publish(String disclosure) {
        JsonNode assembled = Patience.until("the disclosure to be assembled", () -> {
            Answer answer = api.get(Account.OFFICER, disclosure);
            boolean here = answer.ok() && !answer.body().path("state").asText().equals("assembling");
            return here ? Optional.of(answer.body()) : Optional.empty();
        });
        if (!assembled.path("state").asText().equals("published")) {
            findings.clear(disclosure);
        }
        JsonNode published = act.bring(Account.OFFICER, disclosure, "publication", Map.of(), Set.of("published"));
        story.step("published, version " + published.path("version").asInt() + ": "
                + api.origin().resolve(published.path("page").asText()));
    }

    private List<JsonNode> sheets(Account account, String budget) {
        return api.readAll(account, "/api/v1/targets?limit=200&budget=" + budget).stream()
                .filter(sheet -> !sheet.path("state").asText().equals("closed"))
                .toList();
    }

    private static String path(JsonNode sheet) {
        return "/api/v1/targets/" + sheet.path("id").asText();
    }

    private String state(Account account, String resource) {
        return api.read(account, resource).path("state").asText();
    }
}
