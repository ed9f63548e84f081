package org.jixiao.gateway.description.api;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.gateway.description.Packaged;
import org.jixiao.gateway.description.Words;

/**
 * What is said of the API in two languages, and what its operations and schemas are called.
 *
 * @param operations by method and path, such as {@code GET /api/v1/budgets}
 */
record ApiWords(JsonObject all, Map<String, Named> operations) {

    private static final JsonObject NOTHING = new JsonObject();

    /** @param id by which clients know it */
    record Named(String id, String of, Words.Said said) {}

    /** @param name as the services have it */
    record Tag(String name, Words.Said said, Words.Said about) {

        /** The last part of the address of its page. */
        public String slug() {
            return name.replace(' ', '-');
        }
    }

    /** An answer as it really came. @param status that it came with */
    record Example(String operation, String status, String name, String file) {}

    static ApiWords packaged() {
        return of(Packaged.yaml("api/words.yaml").mergeIn(Packaged.yaml("api/members.yaml")));
    }

    static ApiWords of(JsonObject all) {
        return new ApiWords(
                all,
                each(
                                all,
                                "operations",
                                entry -> new Named(entry.getString("id"), entry.getString("of"), Words.Said.of(entry)))
                        .collect(Collectors.toMap(Named::of, Function.identity())));
    }

    List<Tag> tags() {
        return each(
                        all,
                        "tags",
                        entry -> new Tag(
                                entry.getString("name"),
                                Words.Said.of(entry),
                                Words.Said.of(entry.getJsonObject("about"))))
                .toList();
    }

    List<Example> examples() {
        return each(
                        all,
                        "examples",
                        entry -> new Example(
                                entry.getString("operation"),
                                String.valueOf(entry.getInteger("status")),
                                entry.getString("name"),
                                entry.getString("file")))
                .toList();
    }

    /** Of what goes along with a request, where something is said. */
    Optional<Words.Said> parameter(String operation, String name) {
        return first("parameters", operation + "." + name, name);
    }

    /** Of a member of a schema, where something is said. */
    Optional<Words.Said> member(String schema, String name) {
        return first("members", schema + "." + name, name);
    }

    /** What a role is called among people. */
    Words.Said role(String role) {
        return first("roles", role).orElse(new Words.Said(role, role));
    }

    /** What it means where an operation is answered so; nothing where nothing is said. */
    Words.Said answer(String status) {
        return first("answers", status).orElse(new Words.Said("", ""));
    }

    /** What a header of an answer says; nothing where nothing is said. */
    Words.Said header(String name) {
        return first("headers", name).orElse(new Words.Said("", ""));
    }

    /** What schemas of this service are called in the whole, by the names that they have there. */
    JsonObject namesOf(String service) {
        return all.getJsonObject("schemas", NOTHING).getJsonObject(service, NOTHING);
    }

    private Optional<Words.Said> first(String section, String... names) {
        var said = all.getJsonObject(section, NOTHING);
        return Stream.of(names)
                .flatMap(name -> Stream.ofNullable(said.getJsonObject(name)))
                .findFirst()
                .map(Words.Said::of);
    }

    private static <T> Stream<T> each(JsonObject all, String section, Function<JsonObject, T> made) {
        return all.getJsonArray(section, new JsonArray()).stream()
                .map(JsonObject.class::cast)
                .map(made);
    }
}
