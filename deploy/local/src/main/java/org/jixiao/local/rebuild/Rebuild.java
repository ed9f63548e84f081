package org.jixiao.local.rebuild;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jixiao.local.client.Account;
import org.jixiao.local.client.Api;
import org.jixiao.local.client.Patience;
import org.jixiao.local.client.Stopped;
import org.jixiao.local.client.Story;

/**
 * {@code deploy/rebuild}: empties the projection of disclosure-service, has budget-service and indicator-service tell
 * everything again, and waits until all is there. Killed at any moment it can simply be run again.
 */
public final class Rebuild {

    private static final String PROJECTION = "/api/v1/projections/disclosure";
    private static final List<String> TELLERS = List.of("budget", "indicator");

    private final Api api;
    private final Story story;

    private Rebuild(Api api, Story story) {
        this.api = api;
        this.story = story;
    }

    /** @return exit status: 0 if every draft that was whole before is the same again */
    public static int run(Api api, PrintStream out) {
        Story story = new Story(out);
        try {
            return new Rebuild(api, story).run();
        } catch (Stopped e) {
            story.trouble(e.line());
            return 1;
        }
    }

    private int run() {
        Map<String, String> before = drafts();
        story.step(before.size() + " drafts noted");
        Api.require(api.delete(Account.ADMIN, PROJECTION));
        story.step("emptied; what is public stays public");
        for (String teller : TELLERS) {
            JsonNode told = Api.require(api.post(Account.ADMIN, "/api/v1/republications/" + teller, Map.of()))
                    .body();
            story.step(teller + "-service tells " + told.path("events").asInt() + " facts again, epoch "
                    + told.path("epoch").asText());
        }
        awaitWhole();
        return compare(before, drafts());
    }

    /** As long as something comes back there is hope, however much there is. */
    private void awaitWhole() {
        int whole = -1;
        JsonNode now = api.read(Account.ADMIN, PROJECTION);
        while (now.path("whole").asInt() < now.path("disclosures").asInt()) {
            int last = whole;
            now = Patience.until(
                    "more of " + now.path("waiting"), () -> Optional.of(api.read(Account.ADMIN, PROJECTION))
                            .filter(read -> read.path("whole").asInt() > last));
            whole = now.path("whole").asInt();
            story.step(whole + " of " + now.path("disclosures").asInt() + " disclosures whole again");
        }
    }

    private int compare(Map<String, String> before, Map<String, String> after) {
        Map<String, String> changed = new HashMap<>(before);
        changed.entrySet().removeAll(after.entrySet());
        changed.keySet().forEach(id -> story.trouble("the draft of " + id + " is not what it was"));
        story.step(changed.isEmpty() ? "every draft is what it was before" : changed.size() + " drafts differ");
        return changed.isEmpty() ? 0 : 1;
    }

    /** Those that are whole, each with the fingerprint of its bytes. */
    private Map<String, String> drafts() {
        return api.readAll(Account.ADMIN, PROJECTION + "/drafts?limit=200").stream()
                .filter(draft -> draft.hasNonNull("sha256"))
                .collect(Collectors.toMap(draft -> draft.path("id").asText(), draft -> draft.path("sha256")
                        .asText()));
    }
}
