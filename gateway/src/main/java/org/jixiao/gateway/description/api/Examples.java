package org.jixiao.gateway.description.api;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.gateway.description.Packaged;

/**
 * What is sent and answered, shown by one story throughout: a county's bureau and its budget. Each is kept once, by the name of its schema;
 * where that has no name by the operation, as {@code enterAccounts.request} or {@code getOpenData.200}; what is told everywhere of one status, by
 * the name of that answer.
 *
 * @param filings what a test of another service compares with its answers; several of one answer
 */
record Examples(JsonObject values, List<ApiWords.Example> filings) {
    private static final String FOLDER = "api/examples";
    private static final String EXAMPLES = "examples";
    private static final String REFERENCE = "$ref";

    static Examples packaged(ApiWords words) {
        var values = new JsonObject();
        Packaged.folder(FOLDER).values().forEach(file -> Packaged.parsed(file).forEach(example -> {
            if (values.containsKey(example.getKey())) {
                throw new IllegalStateException("there are two examples of " + example.getKey());
            }
            values.put(example.getKey(), example.getValue());
        }));
        words.examples()
                .forEach(filing ->
                        values.put(nameOf(filing), new JsonObject(Packaged.text("filings/examples/" + filing.file()))));
        return new Examples(Retold.in(values), words.examples());
    }

    /** Each of them under its name, as other parts of the description lead to it. */
    JsonObject components() {
        var components = new JsonObject();
        values.forEach(example -> components.put(example.getKey(), new JsonObject().put("value", example.getValue())));
        return components;
    }

    /** Put with what an operation takes and answers. */
    void show(JsonObject operation) {
        var id = operation.getString("operationId");
        var answers = operation.getJsonObject("responses");
        filings.stream()
                .filter(filing -> filing.operation().equals(id))
                .forEach(filing -> add(media(answers.getJsonObject(filing.status())), filing.name(), nameOf(filing)));
        media(operation.getJsonObject("requestBody", new JsonObject())).forEach(one -> showIn(one, id + ".request"));
        showAll(answers, id + ".");
    }

    /** @param before what stands before the names of these answers where an example is of one alone */
    void showAll(JsonObject answers, String before) {
        answers.forEach(
                answer -> media((JsonObject) answer.getValue()).forEach(one -> showIn(one, before + answer.getKey())));
    }

    private void showIn(JsonObject media, String own) {
        if (!media.containsKey(EXAMPLES)) {
            var schema = schemaOf(media);
            Stream.of(schema.isEmpty() || !own.contains(".") ? own : schema + statusIn(own), schema)
                    .filter(values::containsKey)
                    .findFirst()
                    .ifPresent(name -> add(List.of(media), name, name));
        }
    }

    private static void add(List<JsonObject> media, String name, String example) {
        media.forEach(one -> one.put(
                EXAMPLES,
                one.getJsonObject(EXAMPLES, new JsonObject())
                        .put(name, new JsonObject().put(REFERENCE, "#/components/examples/" + example))));
    }

    private static List<JsonObject> media(JsonObject body) {
        return body.getJsonObject("content", new JsonObject()).stream()
                .filter(media -> media.getKey().contains("json"))
                .map(media -> (JsonObject) media.getValue())
                .toList();
    }

    private static String schemaOf(JsonObject media) {
        return media.getJsonObject("schema", new JsonObject())
                .getString(REFERENCE, "")
                .replace(References.SCHEMAS, "");
    }

    private static String statusIn(String own) {
        return own.substring(own.indexOf('.') + 1);
    }

    private static String nameOf(ApiWords.Example filing) {
        return "filing-" + filing.file().replace(".json", "");
    }
}
