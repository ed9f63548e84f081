package org.jixiao.gateway.description.api;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.jixiao.gateway.description.Packaged;
import org.jixiao.gateway.description.Words;

/** The problems of one service, or of the door. @param common whether it is a service's only as one among all */
record ProblemTypes(String owner, List<Type> own, List<Type> common) {

    private static final String TITLE = ".title";

    /** @param uri the {@code type} of the problem, a path with a page behind it */
    record Type(String uri, Words.Said title) {}

    static List<ProblemTypes> packaged() {
        var services = Stream.of("budget", "indicator", "disclosure")
                .map(service -> new ProblemTypes(
                        service,
                        types(service, "api/" + service + "/problems/zh", "api/" + service + "/problems/en"),
                        types(service, "api/platform/problems/zh", "api/platform/problems/en")));
        var words = "org/jixiao/gateway/problem/problems";
        return Stream.concat(
                        services,
                        Stream.of(new ProblemTypes("gateway", types("gateway", words, words + "_en"), List.of())))
                .toList();
    }

    static JsonArray told(List<ProblemTypes> all) {
        return new JsonArray(all.stream()
                .flatMap(one -> Stream.concat(one.own().stream(), one.common().stream()))
                .map(type -> new JsonObject()
                        .put("type", type.uri())
                        .put("title", type.title().zh())
                        .put("titleEn", type.title().en()))
                .toList());
    }

    private static List<Type> types(String owner, String zh, String en) {
        var chinese = read(zh);
        var english = read(en);
        return chinese.stringPropertyNames().stream()
                .filter(key -> key.endsWith(TITLE))
                .sorted()
                .map(key -> new Type(
                        "/problems/" + owner + "/" + key.substring(0, key.length() - TITLE.length()),
                        new Words.Said(chinese.getProperty(key), english.getProperty(key, ""))))
                .toList();
    }

    private static Properties read(String name) {
        var read = new Properties();
        try {
            read.load(new StringReader(Packaged.text(name + ".properties")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return read;
    }
}
