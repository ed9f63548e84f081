package org.jixiao.local.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.local.client.Account;
import org.jixiao.local.client.Api;
import org.jixiao.local.client.MultipartForm;
import org.jixiao.local.client.Stopped;
import org.jixiao.local.client.Story;
import org.jspecify.annotations.Nullable;

/** The first part of a walk: what the reader proposes, the department in the directory, the document handed in. */
final class Filing {

    private static final Pattern PLACE =
            Pattern.compile("^(?:中国共产党|中共)?((?:\\p{IsHan}{1,4}?[省市州])?\\p{IsHan}{1,5}?[县区旗市])");

    private final Api api;
    private final Story story;
    private final WalkOptions options;

    Filing(Api api, Story story, WalkOptions options) {
        this.api = api;
        this.story = story;
        this.options = options;
    }

    /** @return the id of the budget that now holds what the document says */
    String file(Path document) {
        JsonNode proposal = Api.require(
                        api.post(Account.EDITOR, "/api/v1/filings/preview", new MultipartForm().file("file", document)))
                .body();
        story.step("read as " + proposal.path("layout").asText() + ": "
                + proposal.path("projects").size() + " projects");
        String division = chosen("--division", options.division(), proposal.path("division"));
        String name = chosen(
                "--department",
                options.department(),
                proposal.path("department").path("name"));
        Integer asked = options.year();
        String year = chosen("--year", asked == null ? null : asked.toString(), proposal.path("fiscalYear"));
        String code = register(
                division, name, proposal.path("department").path("code").textValue());
        MultipartForm form = new MultipartForm()
                .field("division", division)
                .field("department", code)
                .field("fiscalYear", year)
                .file("file", document);
        JsonNode received =
                Api.require(api.post(Account.EDITOR, "/api/v1/filings", form)).body();
        story.step("handed in for " + name + " (" + division + "/" + code + "), " + year);
        JsonNode filing = new Reading(api, story).await(received);
        filing.path("report").path("findings").forEach(story::finding);
        return filing.path("budget").asText();
    }

    private static String chosen(String option, @Nullable String given, JsonNode proposed) {
        if (given != null) {
            return given;
        }
        if (proposed.isNull() || proposed.isMissingNode()) {
            throw new Stopped("the document does not say: give " + option);
        }
        return proposed.asText();
    }

    /** Finds the department by name, or registers it under the code the reader proposes. */
    private String register(String division, String name, @Nullable String code) {
        for (JsonNode known : api.readAll(Account.ADMIN, "/api/v1/departments?division=" + division)) {
            if (known.path("name").asText().equals(name)) {
                return known.path("code").asText();
            }
        }
        if (api.get(Account.ADMIN, "/api/v1/divisions/" + division).status() == 404) {
            Api.require(api.put(
                    Account.ADMIN,
                    "/api/v1/divisions/" + division,
                    Map.of("name", placeIn(name).orElse(division))));
        }
        Map<String, String> department = new HashMap<>(Map.of("division", division, "name", name));
        if (code != null) {
            department.put("code", code);
        }
        JsonNode registered = Api.require(api.post(Account.ADMIN, "/api/v1/departments", department))
                .body();
        story.step("registered " + name + " as " + division + "/"
                + registered.path("code").asText());
        return registered.path("code").asText();
    }

    /** The place an office is named for: 云溪县水务局 is one of 云溪县. */
    static Optional<String> placeIn(String office) {
        Matcher place = PLACE.matcher(office);
        return place.find() ? Optional.of(place.group(1)) : Optional.empty();
    }
}
