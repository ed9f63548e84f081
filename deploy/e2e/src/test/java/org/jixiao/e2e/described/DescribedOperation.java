package org.jixiao.e2e.described;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One operation of a description. @param place where in the description it stands */
record DescribedOperation(String id, String method, String path, Pattern paths, JsonPointer place) {

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");
    private static final Pattern VARIABLE = Pattern.compile("\\{\\w+}");

    /** Where two paths match, the one that says more of itself comes first. */
    static List<DescribedOperation> all(JsonNode description) {
        return description
                .path("paths")
                .propertyStream()
                .sorted(Comparator.comparing(
                        path -> -VARIABLE.matcher(path.getKey()).replaceAll("").length()))
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .map(operation -> new DescribedOperation(
                                operation.getValue().path("operationId").asText(),
                                operation.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                pattern(path.getKey()),
                                JsonPointer.compile("/paths")
                                        .appendProperty(path.getKey())
                                        .appendProperty(operation.getKey()))))
                .toList();
    }

    private static Pattern pattern(String path) {
        return Pattern.compile(Stream.of(VARIABLE.split(path, -1))
                .map(Pattern::quote)
                .reduce((before, after) -> before + "[^/]+" + after)
                .orElseThrow());
    }

    boolean takes(Exchange exchange) {
        return method.equals(exchange.method())
                && paths.matcher(exchange.path()).matches();
    }

    /** What is said of an answer, wherever that stands; empty where nothing is. */
    Optional<JsonPointer> answer(JsonNode description, int status) {
        JsonPointer said = place.append(JsonPointer.compile("/responses/" + status));
        return Optional.of(said)
                .filter(at -> !description.at(at).isMissingNode())
                .map(at -> followed(description, at));
    }

    /** What is said of its body, wherever that stands; empty where it takes none. */
    Optional<JsonPointer> request(JsonNode description) {
        JsonPointer said = place.appendProperty("requestBody");
        return Optional.of(said)
                .filter(at -> !description.at(at).isMissingNode())
                .map(at -> followed(description, at));
    }

    /** What is said there, or where that leads. */
    static JsonNode followed(JsonNode description, JsonNode said) {
        String elsewhere = said.path("$ref").asText();
        return elsewhere.isEmpty() ? said : description.at(elsewhere.substring(1));
    }

    private static JsonPointer followed(JsonNode description, JsonPointer said) {
        String elsewhere = description.at(said).path("$ref").asText();
        return elsewhere.isEmpty() ? said : JsonPointer.compile(elsewhere.substring(1));
    }
}
