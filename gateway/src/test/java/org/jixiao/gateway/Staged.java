package org.jixiao.gateway;

import static io.restassured.RestAssured.given;

import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.ConfigProvider;

/** One address of the public site whose answer a test sets. */
public record Staged(String path) {

    /** An address that no other test knows. */
    public static Staged somewhere() {
        return new Staged(Stage.PATH + UUID.randomUUID());
    }

    public Staged answers(int status, Map<String, String> headers, String body) {
        return put(status, headers, body, 0, "whole");
    }

    public Staged answersAfter(long millis, Map<String, String> headers, String body) {
        return put(200, headers, body, millis, "whole");
    }

    public Staged answersInChunks(Map<String, String> headers, String body) {
        return put(200, headers, body, 0, "in chunks");
    }

    /** In the middle of its body, and takes a while to begin. */
    public Staged breaksOffAfter(long millis, Map<String, String> headers, String body) {
        return put(200, headers, body, millis, "breaking off");
    }

    /** Begins, and then nothing more comes. */
    public Staged stallsAfter(Map<String, String> headers, String body) {
        return put(200, headers, body, 0, "stalling");
    }

    private Staged put(int status, Map<String, String> headers, String body, long delay, String manner) {
        var answer = new JsonObject()
                .put("status", status)
                .put("headers", new JsonObject(Map.copyOf(headers)))
                .put("body", body)
                .put("delay", delay)
                .put("manner", manner);
        given().body(answer.toBuffer().getBytes()).put(behind()).then().statusCode(200);
        return this;
    }

    /** The requests that reached the service, with their headers in small letters. */
    public List<JsonObject> questions() {
        var asked = new JsonArray(given().header("X-Questions", "all")
                .get(behind())
                .then()
                .extract()
                .asString());
        return IntStream.range(0, asked.size()).mapToObj(asked::getJsonObject).toList();
    }

    /** A client that takes what comes as it comes. */
    public static RestAssuredConfig withoutUnpacking() {
        return RestAssuredConfig.config()
                .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());
    }

    private String behind() {
        return ConfigProvider.getConfig().getValue("JIXIAO_DISCLOSURE_URL", String.class) + path;
    }
}
