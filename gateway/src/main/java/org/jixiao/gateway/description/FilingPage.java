package org.jixiao.gateway.description;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The page for those who build a front end on filings: their life, their report, and answers as they really come. */
record FilingPage(
        List<Named> states, List<Named> answers, List<Member> members, List<Named> layouts, List<Example> examples)
        implements TemplateInstance {

    private static final Map<String, Words.Said> TYPES = Map.of(
            "uuid", new Words.Said("编号", "UUID"),
            "text", new Words.Said("文本", "string"),
            "integer", new Words.Said("整数", "integer"),
            "number", new Words.Said("数", "number"),
            "boolean", new Words.Said("是否", "boolean"),
            "date-time", new Words.Said("时刻", "date-time"),
            "list", new Words.Said("列表", "list"),
            "object", new Words.Said("对象", "object"),
            "any", new Words.Said("任意", "any"));

    /** Something with a name that stands for it in the API. */
    record Named(String name, Words.Said said) {}

    /** @param file its name, and the last part of its address */
    record Example(String file, String text, Words.Said said) {}

    /** From the files that the build has put beside this. */
    static FilingPage packaged() {
        var words = Packaged.yaml("filings/words.yaml");
        var texts = Packaged.folder("filings/examples");
        return new FilingPage(
                each(words, "states", FilingPage::named),
                each(words, "answers", FilingPage::named),
                each(words, "members", FilingPage::member),
                each(words, "layouts", FilingPage::named),
                each(words, "examples", example -> {
                    var file = example.getString("name") + ".json";
                    var text = Objects.requireNonNull(texts.get(file), file + " is not packaged");
                    return new Example(file, text, Words.Said.of(example));
                }));
    }

    private static Named named(JsonObject entry) {
        return new Named(String.valueOf(entry.getValue("name")), Words.Said.of(entry));
    }

    private static Member member(JsonObject entry) {
        var written = entry.getString("type");
        var type = Objects.requireNonNull(TYPES.get(written.replace("?", "")), written);
        var nullable = written.endsWith("?");
        return new Member(
                entry.getString("name"),
                nullable ? new Words.Said(type.zh() + "或 null", type.en() + " or null") : type,
                !entry.getBoolean("optional", false),
                Words.Said.of(entry));
    }

    private static <T> List<T> each(JsonObject words, String section, Function<JsonObject, T> made) {
        return words.getJsonArray(section, new JsonArray()).stream()
                .map(JsonObject.class::cast)
                .map(made)
                .toList();
    }
}
