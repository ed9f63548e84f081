package org.jixiao.gateway.description.api;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.jixiao.gateway.description.Packaged;
import org.jixiao.gateway.description.Words;

/** The whole API as it is served: the services' descriptions laid together, with ids, words, rights and the door's own refusals. */
final class OpenApi {
    private static final List<String> SERVICES = List.of("budget", "indicator", "disclosure");
    private static final String PARAMETERS = "parameters";
    private static final String RESPONSES = "responses";

    private final ApiWords words;
    private final Guard door;
    private final Examples examples;

    private OpenApi(ApiWords words, Guard door) {
        this.words = words;
        this.examples = Examples.packaged(words);
        this.door = door;
    }

    /** From the files that the build has put beside this. @param origin where the suite is reached from outside */
    static JsonObject packaged(ApiWords words, Guard door, String origin) {
        var parts = SERVICES.stream()
                .map(service -> Part.packaged(service, words.namesOf(service)))
                .toList();
        return new OpenApi(words, door).told(Packaged.yaml("api/gateway.yaml"), parts, origin);
    }

    /** What several services say alike is told once for each, so that no telling changes another. */
    private JsonObject told(JsonObject frame, List<Part> parts, String origin) {
        var joined = Joined.of(frame, parts).copy();
        var paths = joined.getJsonObject("paths");
        paths.forEach(path -> {
            var item = (JsonObject) path.getValue();
            item.copy()
                    .forEach(operation ->
                            item.put(operation.getKey(), told(path.getKey(), operation.getKey(), (JsonObject)
                                    operation.getValue())));
        });
        examples.showAll(joined.getJsonObject("components").getJsonObject(RESPONSES), "");
        var components =
                References.used(paths, joined.getJsonObject("components").put("examples", examples.components()));
        describe(components.getJsonObject(PARAMETERS), words::parameter, "");
        components
                .getJsonObject("schemas")
                .forEach(schema -> describe(
                        ((JsonObject) schema.getValue()).getJsonObject("properties", new JsonObject()),
                        words::member,
                        schema.getKey()));
        return joined.put("components", components)
                .put("servers", new JsonArray().add(new JsonObject().put("url", origin)))
                .put("tags", tags())
                .put("x-problem-types", ProblemTypes.told(ProblemTypes.packaged()));
    }

    private JsonObject told(String path, String method, JsonObject operation) {
        var verb = HttpMethod.valueOf(method.toUpperCase(Locale.ROOT));
        var named = Optional.ofNullable(words.operations().get(verb + " " + path))
                .orElseThrow(() -> new IllegalStateException("api/words.yaml says nothing of " + verb + " " + path));
        var rights = Rights.of(door, verb, path, operation);
        operation
                .getJsonArray(PARAMETERS, new JsonArray())
                .forEach(parameter -> describe((JsonObject) parameter, named.id()));
        var told = new JsonObject()
                .put("operationId", named.id())
                .put("summary", named.said().zh())
                .put("description", named.said().en())
                .put("tags", operation.getJsonArray("tags"));
        rights.tell(told);
        for (var part : List.of(PARAMETERS, "requestBody")) {
            if (operation.containsKey(part)) {
                told.put(part, operation.getValue(part));
            }
        }
        examples.show(told.put(RESPONSES, answers(operation)));
        return told;
    }

    /** And what the door says in place of any service. */
    private static JsonObject answers(JsonObject operation) {
        var all = new TreeMap<String, Object>(
                operation.getJsonObject(RESPONSES).copy().getMap());
        var statuses = operation.containsKey("requestBody")
                ? List.of("413", "429", "503", "504")
                : List.of("429", "503", "504");
        statuses.forEach(status ->
                all.putIfAbsent(status, new JsonObject().put("$ref", "#/components/responses/Problem" + status)));
        return new JsonObject(all);
    }

    private void describe(JsonObject parameter, String operation) {
        if (parameter.containsKey("name")) {
            say(parameter, words.parameter(operation, parameter.getString("name")));
        }
    }

    private static void describe(
            JsonObject named, BiFunction<String, String, Optional<Words.Said>> words, String within) {
        named.forEach(one -> say(
                (JsonObject) one.getValue(),
                words.apply(within, ((JsonObject) one.getValue()).getString("name", one.getKey()))));
    }

    /** Where nothing is said in two languages, what the code says stays. */
    private static void say(JsonObject something, Optional<Words.Said> said) {
        said.ifPresent(both -> something.put("description", both.zh() + " · " + both.en()));
    }

    private JsonArray tags() {
        var tags = new JsonArray();
        words.tags()
                .forEach(tag -> tags.add(new JsonObject()
                        .put("name", tag.name())
                        .put("description", tag.about().zh() + " " + tag.about().en())
                        .put("x-displayName", tag.said().zh() + " " + tag.said().en())));
        return tags;
    }
}
