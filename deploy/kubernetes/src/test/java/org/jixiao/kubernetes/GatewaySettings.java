package org.jixiao.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** What the gateway's own table says, for what stands before and around it to fit. */
record GatewaySettings(JsonNode settings) {

    private static final Path FILE = Path.of("..", "..", "gateway", "src", "main", "resources", "application.yaml");

    static GatewaySettings read() throws IOException {
        return new GatewaySettings(new YAMLMapper().readTree(FILE.toFile()));
    }

    JsonNode at(String pointer) {
        return settings.at(pointer);
    }

    /** How long the most patient route lets its service stay silent. */
    Duration longestSilence() {
        return Stream.concat(
                        Stream.of(at("/jixiao/gateway/limits/answer")),
                        Manifest.each(at("/jixiao/gateway/routes")).map(route -> route.path("answer")))
                .filter(JsonNode::isTextual)
                .map(GatewaySettings::duration)
                .max(Duration::compareTo)
                .orElseThrow();
    }

    /** As Quarkus writes one: 100S. */
    static Duration duration(JsonNode written) {
        return Duration.parse("PT" + written.asText());
    }
}
