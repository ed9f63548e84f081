package org.jixiao.gateway.description;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;

/** One topic, and the events told on it. */
record TopicDescription(
        String name,
        Words.Said said,
        int partitions,
        long retentionDays,
        String producer,
        List<String> consumers,
        List<EventDescription> events) {

    /** @param common settings of every topic */
    static TopicDescription of(JsonObject topic, JsonObject common, Words words) {
        var name = topic.getString("name");
        var config = common.copy().mergeIn(topic.getJsonObject("config", new JsonObject()));
        return new TopicDescription(
                name,
                words.ofTopic(name),
                topic.getInteger("partitions", 1),
                Duration.ofMillis(Long.parseLong(config.getString("retention.ms", "0")))
                        .toDays(),
                topic.getString("producer", ""),
                topic.getJsonArray("consumers", new JsonArray()).stream()
                        .map(String::valueOf)
                        .toList(),
                Packaged.folder("events/schemas/" + name).entrySet().stream()
                        .map(schema -> EventDescription.of(schema.getKey(), schema.getValue(), words))
                        .toList());
    }
}
