package org.jixiao.gateway.description.api;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Several descriptions laid into one. What two of them have under one name has to be the same, word for word; an operation that several
 * services answer, each for itself, is one operation with the services as values of its path.
 */
final class Joined {
    private static final String SERVICE = "{service}";

    private final JsonObject frame;
    private final Map<String, JsonObject> paths = new TreeMap<>();
    private final Map<String, JsonObject> components = new LinkedHashMap<>();
    private final Map<String, JsonArray> answering = new LinkedHashMap<>();

    private Joined(JsonObject frame) {
        this.frame = frame;
    }

    /** @param frame with what is answered by none of the services */
    static JsonObject of(JsonObject frame, List<Part> parts) {
        var joined = new Joined(frame);
        joined.add("gateway", frame.getJsonObject("paths"), frame.getJsonObject("components"));
        parts.forEach(part -> joined.add(part.service(), part.paths(), part.components()));
        return joined.whole();
    }

    private void add(String service, JsonObject morePaths, JsonObject moreComponents) {
        morePaths.forEach(path -> {
            var known = paths.computeIfAbsent(path.getKey(), first -> new JsonObject());
            ((JsonObject) path.getValue()).forEach(operation -> put(known, operation, path.getKey()));
            if (path.getKey().contains(SERVICE)) {
                answering
                        .computeIfAbsent(path.getKey(), first -> new JsonArray())
                        .add(service);
            }
        });
        moreComponents.forEach(kind -> {
            var known = components.computeIfAbsent(kind.getKey(), first -> new JsonObject());
            ((JsonObject) kind.getValue()).forEach(component -> put(known, component, kind.getKey()));
        });
    }

    private static void put(JsonObject known, Map.Entry<String, Object> more, String place) {
        var before = known.getValue(more.getKey());
        if (before != null && !before.equals(more.getValue())) {
            throw new IllegalStateException(
                    "two services describe %s of %s, each in its own way; api/words.yaml settles what schemas are called"
                            .formatted(more.getKey(), place));
        }
        known.put(more.getKey(), more.getValue());
    }

    private JsonObject whole() {
        paths.forEach((path, item) -> Optional.ofNullable(answering.get(path))
                .ifPresent(services -> item.forEach(operation -> name(operation.getValue(), services))));
        var found = new JsonObject();
        paths.forEach(found::put);
        var named = new JsonObject();
        components.forEach(named::put);
        return frame.copy().put("paths", found).put("components", named);
    }

    private static void name(Object operation, JsonArray services) {
        ((JsonObject) operation)
                .getJsonArray("parameters").stream()
                        .map(JsonObject.class::cast)
                        .filter(parameter -> "service".equals(parameter.getString("name")))
                        .forEach(parameter -> parameter.getJsonObject("schema").put("enum", services));
    }
}
