package org.jixiao.gateway.description;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What is said of topics, events and their members, in two languages; and the values that examples take. */
public record Words(JsonObject all) {

    private static final JsonObject NOTHING = new JsonObject();

    /** Something said in both languages; empty where nothing is said. */
    public record Said(String zh, String en) {

        public static Said of(JsonObject both) {
            return new Said(both.getString("zh", ""), both.getString("en", ""));
        }
    }

    /** A header around every event. */
    record Header(String name, Said said) {}

    /** Of a topic; those for records that could not be applied share theirs. */
    Said ofTopic(String name) {
        var topics = all.getJsonObject("topics", NOTHING);
        return Said.of(topics.getJsonObject(
                name, name.endsWith("-dead-letters") ? topics.getJsonObject("dead-letters", NOTHING) : NOTHING));
    }

    JsonObject ofEvent(String name) {
        return all.getJsonObject("events", NOTHING).getJsonObject(name, NOTHING);
    }

    /** The first of these names of which something is said. */
    Said ofMember(List<String> names) {
        return Said.of((JsonObject) first("members", names).orElse(NOTHING));
    }

    Optional<Object> sample(List<String> names) {
        return first("samples", names);
    }

    List<Header> headers() {
        return all.getJsonArray("headers", new JsonArray()).stream()
                .map(JsonObject.class::cast)
                .map(header -> new Header(header.getString("name"), Said.of(header)))
                .toList();
    }

    private Optional<Object> first(String section, List<String> names) {
        var said = all.getJsonObject(section, NOTHING);
        return names.stream()
                .flatMap(name -> Stream.ofNullable(said.getValue(name)))
                .filter(Objects::nonNull)
                .findFirst();
    }
}
