package org.jixiao.local.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jixiao.local.client.Account;
import org.jixiao.local.client.Api;
import org.jixiao.local.client.Stopped;
import org.jixiao.local.client.Story;
import org.jspecify.annotations.Nullable;

/** Deals with findings that wait for a person: acknowledged with the walk's reason, redacted, or overruled. */
final class Findings {

    private final Api api;
    private final Story story;
    private final @Nullable String reason;
    private final boolean redact;

    Findings(Api api, Story story, WalkOptions options) {
        this.api = api;
        this.story = story;
        this.reason = options.acknowledge();
        this.redact = options.redact();
    }

    /** Acknowledges what is open on a budget or a sheet. */
    void acknowledge(String resource) {
        for (JsonNode finding : api.readAll(Account.REVIEWER, resource + "/findings")) {
            story.finding(finding);
            if (waits(finding)) {
                decide(Account.REVIEWER, resource + "/acknowledgements", finding, required(finding), "acknowledged");
            }
        }
    }

    /** Redacts or overrules what blocks a publication. */
    void clear(String disclosure) {
        for (JsonNode finding : api.readAll(Account.OFFICER, disclosure + "/findings")) {
            story.finding(finding);
            if (!waits(finding)) {
                continue;
            }
            if (redact && finding.path("redactable").asBoolean()) {
                decide(Account.OFFICER, disclosure + "/redactions", finding, "", "redacted");
            } else {
                decide(Account.OFFICER, disclosure + "/overrules", finding, required(finding), "overruled");
            }
        }
    }

    private static boolean waits(JsonNode finding) {
        return finding.path("gate").asText().equals("acknowledge")
                && finding.path("decision").asText("open").equals("open");
    }

    private String required(JsonNode finding) {
        if (reason == null) {
            throw new Stopped("finding " + finding.path("rule").asText() + " waits for a reason: --acknowledge REASON");
        }
        return reason;
    }

    private void decide(Account account, String path, JsonNode finding, String why, String verb) {
        Map<String, String> body =
                Map.of("fingerprint", finding.path("fingerprint").asText(), "reason", why.isEmpty() ? "依法隐去" : why);
        Api.require(api.post(account, path, body));
        story.note("  " + verb + (why.isEmpty() ? "" : ": " + why));
    }
}
