package org.jixiao.e2e;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An operation of {@code /openapi.json}, and how to ask for it so that nothing is wrong but, perhaps, who asks.
 *
 * @param path with its variables in braces
 * @param variables a value that each of them may have, but for {@code id}
 * @param takes the media type of its body; null where it has none
 * @param who may call it, as {@link Right} says it
 * @param words likewise
 */
record Operation(
        String id,
        String method,
        String path,
        Map<String, String> variables,
        @Nullable String takes,
        List<String> who,
        Map<String, String> words) {

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    static List<Operation> all(JsonNode description) {
        List<Operation> all = new ArrayList<>();
        description.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(operation -> METHODS.contains(operation.getKey()))
                .forEach(operation ->
                        all.add(of(description, path.getKey(), operation.getKey(), operation.getValue()))));
        return all;
    }

    private static Operation of(JsonNode description, String path, String method, JsonNode operation) {
        Map<String, String> variables = new TreeMap<>();
        operation.path("parameters").forEach(each -> {
            JsonNode parameter = resolved(description, each);
            if ("path".equals(parameter.path("in").asText())) {
                variables.put(parameter.path("name").asText(), value(resolved(description, parameter.path("schema"))));
            }
        });
        String takes = Stream.of(operation.at("/requestBody/content"))
                .flatMap(content -> content.properties().stream())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
        return new Operation(
                operation.path("operationId").asText(),
                method.toUpperCase(Locale.ROOT),
                path,
                variables,
                takes,
                who(operation),
                operation.path("x-scope").properties().stream().collect(toMap(Map.Entry::getKey, word -> word.getValue()
                        .asText())));
    }

    private static List<String> who(JsonNode operation) {
        List<String> roles = new ArrayList<>();
        operation.path("x-roles").forEach(role -> roles.add(role.asText()));
        if (roles.isEmpty()) {
            roles.add(operation.path("security").isEmpty() ? Right.EVERYONE : Right.SIGNED_IN);
        }
        return roles;
    }

    private static JsonNode resolved(JsonNode description, JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : description.at(reference.substring(1));
    }

    private static String value(JsonNode schema) {
        if (schema.has("enum")) {
            return schema.at("/enum/0").asText();
        }
        if ("integer".equals(schema.path("type").asText())) {
            return schema.path("minimum").asText("1");
        }
        Pattern pattern = Pattern.compile(schema.path("pattern").asText(".*"));
        return Stream.of("none", "990101", "2026", "none.csv", UUID.randomUUID().toString())
                .filter(value -> pattern.matcher(value).matches())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no value for " + schema));
    }

    /** @param of stands where the path names an id @return the status of the answer */
    int askedBy(Door door, String of) {
        return door.with("If-Match", "\"1\"").status(method, address(Map.of("id", of)), takes);
    }

    /** @param kind of what the path names @param named what path and body name @param body with what it names in pointed brackets */
    HttpResponse<String> asked(Door door, String kind, Belongings named, String body) {
        Map<String, String> values = new TreeMap<>(named.ids());
        values.put("id", values.getOrDefault(kind, ""));
        values.put("code", values.getOrDefault(kind, ""));
        values.put("username", named.of("account"));
        Door prepared = method.equals("GET") ? door : door.with("If-Match", "\"1\"");
        String filled = named.in(body);
        return takes != null && takes.startsWith("multipart/")
                ? prepared.file(address(values), Door.fields(filled), "form.txt", SmallForm.of("一局", List.of("一件事")))
                // The table has JSON; some operations take tables, too.
                : prepared.ask(method, address(values), takes == null ? null : "application/json", filled);
    }

    /** Where a list begins, as long as a page may be. @param said of its address, be it in the path or after it */
    String beginning(Map<String, String> said) {
        Map<String, String> query = new TreeMap<>(Map.of("limit", "200"));
        query.putAll(said);
        query.keySet().removeAll(variables.keySet());
        String asked = query.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(joining("&"));
        return address(said) + "?" + asked;
    }

    /** Where it stands. @param values of its variables, where not any will do */
    String address(Map<String, String> values) {
        String address = path;
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            address = address.replace(
                    "{" + variable.getKey() + "}", values.getOrDefault(variable.getKey(), variable.getValue()));
        }
        return address;
    }
}
