package org.jixiao.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * Which alerts are seen to ring, and which to be silent. A silence counts where the same story has the alert ring too: what never can proves nothing.
 *
 * @param ringing names of alerts
 * @param silent names of alerts
 */
record AlertCases(Set<String> ringing, Set<String> silent) {

    static final Path FILE = Path.of("src", "test", "resources", "alerts", "cases.yaml");

    static AlertCases read() throws IOException {
        return of(new YAMLMapper().readTree(FILE.toFile()));
    }

    static AlertCases of(JsonNode file) {
        Set<String> ringing = new HashSet<>();
        Set<String> silent = new HashSet<>();
        for (JsonNode story : file.path("tests")) {
            Set<String> ring = named(story, true);
            ringing.addAll(ring);
            Set<String> silence = named(story, false);
            silence.retainAll(ring);
            silent.addAll(silence);
        }
        return new AlertCases(ringing, silent);
    }

    private static Set<String> named(JsonNode story, boolean ringing) {
        Set<String> names = new HashSet<>();
        for (JsonNode moment : story.path("alert_rule_test")) {
            if (moment.path("exp_alerts").isEmpty() != ringing) {
                names.add(moment.path("alertname").asText());
            }
        }
        return names;
    }
}
