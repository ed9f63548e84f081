package org.jixiao.test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The topics of the platform, from the file that production uses: {@code topics: [{name, partitions}]}. */
final class Topics {

    record Topic(String name, int partitions) {}

    private static final List<Topic> KNOWN = Stream.of(
                    "budget-events",
                    "target-events",
                    "disclosure-events",
                    "budget-service-dead-letters",
                    "indicator-service-dead-letters",
                    "disclosure-service-dead-letters")
            .map(name -> new Topic(name, 1))
            .toList();

    private Topics() {}

    static List<Topic> ofThePlatform() {
        return Checkout.find(Path.of("deploy", "kafka", "topics.yaml"))
                .map(Topics::read)
                .orElse(KNOWN);
    }

    static List<Topic> read(Path file) {
        try {
            JsonNode listed = new YAMLMapper().readTree(file.toFile()).path("topics");
            return StreamSupport.stream(listed.spliterator(), false)
                    .map(topic -> new Topic(
                            topic.required("name").asText(),
                            topic.path("partitions").asInt(1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
