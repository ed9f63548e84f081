package org.jixiao.test;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What breaks a reader of an event between two editions of its schema. Adding an optional property or an enum value does not. */
final class SchemaChanges {

    private final JsonNode before;
    private final JsonNode after;
    private final List<String> breaks = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private SchemaChanges(JsonNode before, JsonNode after) {
        this.before = before;
        this.after = after;
    }

    static List<String> breaking(JsonNode before, JsonNode after) {
        SchemaChanges changes = new SchemaChanges(before, after);
        changes.compare(before, after, "");
        return List.copyOf(changes.breaks);
    }

    private void compare(JsonNode old, JsonNode now, String path) {
        String pair = old.path("$ref").asText() + " " + now.path("$ref").asText();
        if (old.has("$ref") && now.has("$ref") && !seen.add(pair)) {
            return;
        }
        compareResolved(resolved(old, before), resolved(now, after), path);
    }

    private void compareResolved(JsonNode old, JsonNode now, String path) {
        if (!values(old.path("type")).equals(values(now.path("type")))
                || !old.path("format").equals(now.path("format"))) {
            breaks.add(path + " changed its type");
            return;
        }
        compareProperties(old, now, path);
        compareEnum(old, now, path);
        compareAlternatives(old.path("anyOf"), now.path("anyOf"), path);
        if (old.path("items").isObject()) {
            compare(old.path("items"), now.path("items"), path + "[]");
        }
    }

    private void compareProperties(JsonNode old, JsonNode now, String path) {
        old.path("properties").fieldNames().forEachRemaining(name -> {
            JsonNode property = now.path("properties").path(name);
            if (property.isMissingNode()) {
                breaks.add(path + "/" + name + " was removed");
            } else {
                compare(old.path("properties").path(name), property, path + "/" + name);
            }
        });
        Set<String> newlyRequired = values(now.path("required"));
        newlyRequired.removeAll(values(old.path("required")));
        newlyRequired.stream().sorted().forEach(name -> breaks.add(path + "/" + name + " is newly required"));
    }

    private void compareEnum(JsonNode old, JsonNode now, String path) {
        Set<String> gone = constants(old);
        gone.removeAll(constants(now));
        gone.stream().sorted().forEach(value -> breaks.add(path + " lost its value " + value));
    }

    private void compareAlternatives(JsonNode old, JsonNode now, String path) {
        if (old.size() != now.size()) {
            breaks.add(path + " changed its type");
            return;
        }
        for (int i = 0; i < old.size(); i++) {
            compare(old.path(i), now.path(i), path);
        }
    }

    private static JsonNode resolved(JsonNode schema, JsonNode root) {
        return schema.has("$ref") ? root.at(schema.path("$ref").asText().substring(1)) : schema;
    }

    /** An enum of one value is written as {@code const}. */
    private static Set<String> constants(JsonNode schema) {
        Set<String> all = values(schema.path("enum"));
        all.addAll(values(schema.path("const")));
        return all;
    }

    private static Set<String> values(JsonNode node) {
        Stream<JsonNode> items = node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Stream.of(node);
        Set<String> all = new HashSet<>();
        items.filter(item -> !item.isMissingNode()).forEach(item -> all.add(item.asText()));
        return all;
    }
}
