package org.jixiao.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One object as it is sent to the cluster. */
record Manifest(JsonNode json) {

    String apiVersion() {
        return json.path("apiVersion").asText();
    }

    String kind() {
        return json.path("kind").asText();
    }

    String name() {
        return json.at("/metadata/name").asText();
    }

    JsonNode spec() {
        return json.path("spec");
    }

    /** Not of Kubernetes itself: its group has an owner. */
    boolean isCustom() {
        return apiVersion().contains(".") && !apiVersion().contains(".k8s.io/");
    }

    /** The pods it starts, as far as they are described by ourselves. */
    Optional<JsonNode> pod() {
        return Optional.of(json.at("/spec/template"))
                .filter(template -> template.at("/spec/containers").isArray());
    }

    Stream<JsonNode> containers() {
        return pod().stream().flatMap(pod -> each(pod.at("/spec/containers")));
    }

    /** Values of all members of this name, however deep. */
    Stream<JsonNode> all(String member) {
        return json.findValues(member).stream();
    }

    static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    @Override
    public String toString() {
        return kind() + "/" + name();
    }
}
