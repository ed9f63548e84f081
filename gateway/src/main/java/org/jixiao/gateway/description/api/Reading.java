package org.jixiao.gateway.description.api;

import io.vertx.core.json.Json;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.gateway.description.Words;

/** Reads the whole description for its pages. */
record Reading(JsonObject document, ApiWords words) {

    private static final JsonObject NOTHING = new JsonObject();
    private static final String SCHEMAS = "schemas/";

    List<Shown.Group> groups() {
        return words.tags().stream().map(this::group).toList();
    }

    private Shown.Group group(ApiWords.Tag tag) {
        var paths = new JsonObject();
        document.getJsonObject("paths").forEach(path -> {
            var tagged = new JsonObject();
            ((JsonObject) path.getValue())
                    .stream()
                            .filter(operation -> ((JsonObject) operation.getValue())
                                    .getJsonArray("tags")
                                    .contains(tag.name()))
                            .forEach(operation -> tagged.put(operation.getKey(), operation.getValue()));
            paths.put(path.getKey(), tagged);
        });
        var operations = operations(paths);
        var above = operations.stream()
                .flatMap(Shown.Operation::shown)
                .map(body -> body.type().name())
                .collect(Collectors.toSet());
        return new Shown.Group(tag, operations, schemas(paths, above));
    }

    private List<Shown.Operation> operations(JsonObject paths) {
        return paths.stream()
                .flatMap(path -> ((JsonObject) path.getValue())
                        .stream().map(one -> operation(path.getKey(), one.getKey(), (JsonObject) one.getValue())))
                .toList();
    }

    private Shown.Operation operation(String path, String method, JsonObject said) {
        return new Shown.Operation(
                said.getString("operationId"),
                method.toUpperCase(Locale.ROOT),
                path,
                new Words.Said(said.getString("summary"), said.getString("description")),
                !said.getJsonArray("security").isEmpty(),
                roles(Rights.told(said)),
                objects(said.getJsonArray("parameters", new JsonArray()), this::parameter),
                bodies(said.getJsonObject("requestBody", NOTHING)),
                said.getJsonObject("responses").stream()
                        .map(answer ->
                                answer(said.getString("operationId"), answer.getKey(), (JsonObject) answer.getValue()))
                        .toList());
    }

    private List<Shown.Role> roles(Rights rights) {
        return rights.roles().stream()
                .map(role ->
                        new Shown.Role(role, words.role(role), rights.words().getOrDefault(role, "")))
                .toList();
    }

    private Shown.Parameter parameter(JsonObject written) {
        var said = resolved(written);
        return new Shown.Parameter(
                said.getString("name"),
                said.getString("in"),
                type(said.getJsonObject("schema", NOTHING)),
                said.getBoolean("required", false),
                said.getString("description", ""));
    }

    private Shown.Answer answer(String operation, String status, JsonObject written) {
        var said = resolved(written);
        return new Shown.Answer(
                status,
                words.answer(status),
                written.containsKey("$ref")
                        ? ""
                        : said.getString("description", "").replaceFirst("^(OK|Created|No Content)$", ""),
                said.getJsonObject("headers", NOTHING).stream()
                        .map(header -> new Shown.Header(header.getKey(), words.header(header.getKey())))
                        .toList(),
                bodies(said),
                words.examples().stream()
                        .filter(example -> example.operation().equals(operation)
                                && example.status().equals(status))
                        .map(example -> "/docs/filings/" + example.file())
                        .toList());
    }

    private List<Shown.Body> bodies(JsonObject said) {
        return said.getJsonObject("content", NOTHING).stream()
                .map(media -> new Shown.Body(
                        media.getKey(),
                        type(((JsonObject) media.getValue()).getJsonObject("schema", NOTHING)),
                        examples((JsonObject) media.getValue())))
                .toList();
    }

    private List<String> examples(JsonObject media) {
        return media.getJsonObject("examples", NOTHING).stream()
                .map(example -> written(resolved((JsonObject) example.getValue())))
                .toList();
    }

    private static String written(JsonObject example) {
        return Json.encodePrettily(example.getValue("value"));
    }

    /** @param above those of which there is an example above already */
    private List<Shown.Schema> schemas(JsonObject paths, Set<String> above) {
        return References.reached(paths, document.getJsonObject("components")).stream()
                .filter(name -> name.startsWith(SCHEMAS))
                .map(name -> name.substring(SCHEMAS.length()))
                .map(name -> schema(name, above.contains(name)))
                .toList();
    }

    private Shown.Schema schema(String name, boolean above) {
        var said = document.getJsonObject("components").getJsonObject("schemas").getJsonObject(name);
        var example =
                document.getJsonObject("components").getJsonObject("examples").getJsonObject(name);
        var required = said.getJsonArray("required", new JsonArray());
        return new Shown.Schema(
                name,
                said.getJsonArray("enum", new JsonArray()).stream()
                        .map(String::valueOf)
                        .toList(),
                said.getJsonObject("properties", NOTHING).stream()
                        .map(member -> new Shown.Member(
                                member.getKey(),
                                type((JsonObject) member.getValue()),
                                required.contains(member.getKey()),
                                ((JsonObject) member.getValue()).getString("description", "")))
                        .toList(),
                example == null || above ? List.of() : List.of(written(example)));
    }

    /** As a reader of the page would say it. */
    private static Shown.Type type(JsonObject schema) {
        var reference = Optional.ofNullable(schema.getString("$ref"));
        if (reference.isPresent()) {
            return new Shown.Type("", reference.get().substring(References.SCHEMAS.length()));
        }
        if (schema.containsKey("anyOf")) {
            var one = type(schema.getJsonArray("anyOf").getJsonObject(0));
            return new Shown.Type("null | " + one.before(), one.name());
        }
        var plain = schema.getValue("type") instanceof JsonArray several
                ? String.join(" | ", several.stream().map(String::valueOf).toList())
                : schema.getString("type", "any");
        if (plain.contains("array")) {
            var item = type(schema.getJsonObject("items", NOTHING));
            return new Shown.Type(plain.replace("array", "[]") + " " + item.before(), item.name());
        }
        return new Shown.Type(
                Stream.of(Optional.of(plain), Optional.ofNullable(schema.getString("format")))
                        .flatMap(Optional::stream)
                        .reduce((kind, format) -> kind + " · " + format)
                        .orElse(plain),
                "");
    }

    private JsonObject resolved(JsonObject written) {
        var reference = written.getString("$ref");
        if (reference == null) {
            return written;
        }
        var parts = reference.split("/", -1);
        return document.getJsonObject(parts[1]).getJsonObject(parts[2]).getJsonObject(parts[3]);
    }

    private static <T> List<T> objects(JsonArray list, Function<JsonObject, T> made) {
        return list.stream().map(JsonObject.class::cast).map(made).toList();
    }
}
