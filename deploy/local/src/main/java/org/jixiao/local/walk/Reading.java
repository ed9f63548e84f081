package org.jixiao.local.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.jixiao.local.client.Account;
import org.jixiao.local.client.Api;
import org.jixiao.local.client.Patience;
import org.jixiao.local.client.Stopped;
import org.jixiao.local.client.Story;

/** Waits for a document that was handed in to be read, and tells how far it is. */
final class Reading {

    private static final int WORTH_TELLING = 10;

    private final Api api;
    private final Story story;
    private String state = "";
    private int percent;

    Reading(Api api, Story story) {
        this.api = api;
        this.story = story;
    }

    /** @return the filing, with its report @throws Stopped if it is refused */
    JsonNode await(JsonNode received) {
        String path = "/api/v1/filings/" + received.path("id").asText();
        JsonNode filing =
                Patience.until("the reading of " + received.path("fileName").asText(), () -> {
                    JsonNode now = api.read(Account.EDITOR, path);
                    tell(now);
                    return now.path("endedAt").isNull() ? Optional.empty() : Optional.of(now);
                });
        JsonNode problem = filing.path("problem");
        if (!problem.isNull()) {
            throw new Stopped(
                    problem.path("status").asInt() + " " + problem.path("title").asText() + "："
                            + problem.path("detail").asText());
        }
        return filing;
    }

    private void tell(JsonNode filing) {
        JsonNode progress = filing.path("progress");
        int now = progress.path("percent").asInt();
        String into = filing.path("state").asText();
        if (!into.equals(state) || now >= percent + WORTH_TELLING) {
            story.note(line(into, progress));
            state = into;
            percent = now;
        }
    }

    /** As {@code reading 41 %, 157 of 313 lines, 2 projects}. */
    static String line(String state, JsonNode progress) {
        JsonNode lines = progress.path("lines");
        return state + " " + progress.path("percent").asInt() + " %"
                + (lines.isObject()
                        ? ", " + lines.path("done").asInt() + " of "
                                + lines.path("total").asInt() + " lines, "
                                + progress.path("projects").asInt() + " projects"
                        : "");
    }
}
