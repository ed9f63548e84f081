package org.jixiao.gateway.description;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.json.JsonObject;
import java.util.List;

/** The page for those who follow the suite's events. */
record EventPage(List<TopicDescription> topics, List<Words.Header> headers) implements TemplateInstance {

    /** From the files that the build has put beside this. */
    static EventPage packaged() {
        var words = new Words(Packaged.yaml("events/words.yaml"));
        var file = Packaged.yaml("events/topics.yaml");
        return new EventPage(
                file.getJsonArray("topics").stream()
                        .map(JsonObject.class::cast)
                        .map(topic -> TopicDescription.of(topic, file.getJsonObject("config"), words))
                        .toList(),
                words.headers());
    }

    List<EventDescription> events() {
        return topics.stream().flatMap(topic -> topic.events().stream()).toList();
    }
}
