package org.jixiao.gateway.description;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;

/** The events in the words of AsyncAPI 3: topics are channels, events are messages, and the suite is who sends. */
final class AsyncApi {
    private static final List<String> OF_A_FILE = List.of("$schema", "$id", "$defs");
    private static final String SCHEMAS = "#/components/schemas/";
    private static final String MESSAGES = "#/components/messages/";

    private AsyncApi() {}

    static JsonObject of(EventPage page) {
        var told = page.topics().stream()
                .filter(topic -> !topic.events().isEmpty())
                .toList();
        var channels = new JsonObject();
        var operations = new JsonObject();
        var messages = new JsonObject();
        var schemas = new JsonObject().put("Headers", headers(page.headers()));
        told.forEach(topic -> {
            channels.put(topic.name(), channel(topic));
            operations.put("tell-" + topic.name(), operation(topic));
            topic.events().forEach(event -> {
                messages.put(event.name(), message(event));
                new JsonObject(event.schema())
                        .getJsonObject("$defs", new JsonObject())
                        .forEach(part ->
                                schemas.put(event.name() + "." + part.getKey(), inside(part.getValue(), event.name())));
            });
        });
        return new JsonObject()
                .put("asyncapi", "3.0.0")
                .put("info", info())
                .put("defaultContentType", "application/json")
                .put("channels", channels)
                .put("operations", operations)
                .put("components", new JsonObject().put("messages", messages).put("schemas", schemas));
    }

    private static JsonObject info() {
        return new JsonObject()
                .put("title", "绩效 Jixiao")
                .put("version", "v1")
                .put(
                        "description",
                        "预算、绩效目标与公开的每一次变化，都是 Kafka 主题上的一条事件（CloudEvents 二进制模式）。读法见 /docs/events。"
                                + " Every change of a budget, a target sheet or a disclosure is an event on a Kafka topic"
                                + " (CloudEvents, binary mode). How to consume them is shown at /docs/events.")
                .put("license", new JsonObject().put("name", "Apache-2.0"));
    }

    private static JsonObject channel(TopicDescription topic) {
        var messages = new JsonObject();
        topic.events().forEach(event -> messages.put(event.name(), reference(MESSAGES + event.name())));
        return new JsonObject()
                .put("address", topic.name())
                .put("description", both(topic.said()))
                .put("messages", messages)
                .put(
                        "bindings",
                        new JsonObject()
                                .put(
                                        "kafka",
                                        new JsonObject()
                                                .put("topic", topic.name())
                                                .put("partitions", topic.partitions())));
    }

    private static JsonObject operation(TopicDescription topic) {
        return new JsonObject()
                .put("action", "send")
                .put("summary", both(topic.said()))
                .put("channel", reference("#/channels/" + topic.name()));
    }

    private static JsonObject message(EventDescription event) {
        return new JsonObject()
                .put("name", event.type())
                .put("title", event.said().zh())
                .put("summary", event.said().en())
                .put("headers", reference(SCHEMAS + "Headers"))
                .put("payload", inside(new JsonObject(event.schema()), event.name()))
                .put(
                        "bindings",
                        new JsonObject()
                                .put(
                                        "kafka",
                                        new JsonObject()
                                                .put(
                                                        "key",
                                                        new JsonObject()
                                                                .put("type", "string")
                                                                .put("description", event.key()))))
                .put("examples", new JsonArray().add(new JsonObject().put("payload", event.example())));
    }

    private static JsonObject headers(List<Words.Header> headers) {
        var said = new JsonObject();
        headers.forEach(header -> said.put(
                header.name(), new JsonObject().put("type", "string").put("description", both(header.said()))));
        return new JsonObject().put("type", "object").put("properties", said);
    }

    /** A schema stands in a file of its own elsewhere; here the parts of all of them stand side by side, each under its event. */
    private static Object inside(Object node, String event) {
        if (node instanceof JsonArray list) {
            return new JsonArray(list.stream().map(item -> inside(item, event)).toList());
        }
        if (!(node instanceof JsonObject object)) {
            return node;
        }
        var said = new JsonObject();
        object.stream()
                .filter(member -> !OF_A_FILE.contains(member.getKey()))
                .forEach(member -> said.put(member.getKey(), value(member, event)));
        return said;
    }

    private static Object value(Map.Entry<String, Object> member, String event) {
        return member.getKey().equals("$ref")
                ? String.valueOf(member.getValue()).replace("#/$defs/", SCHEMAS + event + ".")
                : inside(member.getValue(), event);
    }

    private static JsonObject reference(String target) {
        return new JsonObject().put("$ref", target);
    }

    private static String both(Words.Said said) {
        return said.zh() + " " + said.en();
    }
}
