package org.jixiao.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Answers that a test has put on a neighbour's stage, under {@link #PATH}; each remembers who asked for it. */
final class Stage {
    /** Public, and without a patience of its own in the table, so that the tests' short one counts. */
    static final String PATH = "/reports/staged/";

    private final Vertx vertx;
    private final Map<String, JsonObject> answers = new ConcurrentHashMap<>();
    private final Map<String, JsonArray> questions = new ConcurrentHashMap<>();

    Stage(Vertx vertx) {
        this.vertx = vertx;
    }

    void handle(HttpServerRequest request) {
        var path = request.path();
        var answer = answers.get(path);
        var asked = questions.computeIfAbsent(path, first -> new JsonArray());
        if (request.method().equals(HttpMethod.PUT)) {
            request.body().onSuccess(body -> {
                answers.put(path, body.toJsonObject());
                request.response().end();
            });
        } else if (request.headers().contains("X-Questions")) {
            request.response().end(asked.encode());
        } else if (answer != null) {
            asked.add(told(request));
            later(answer.getLong("delay"), () -> perform(request, answer));
        }
    }

    private void later(long millis, Runnable step) {
        if (millis == 0) {
            step.run();
        } else {
            vertx.setTimer(millis, waited -> step.run());
        }
    }

    private static JsonObject told(HttpServerRequest request) {
        var told = new JsonObject().put("method", request.method().name()).put("uri", request.uri());
        request.headers().forEach(header -> told.put(header.getKey().toLowerCase(Locale.ROOT), header.getValue()));
        return told;
    }

    private static void perform(HttpServerRequest request, JsonObject answer) {
        var response = request.response().setStatusCode(answer.getInteger("status"));
        var headers = answer.getJsonObject("headers");
        headers.forEach(header -> response.putHeader(header.getKey(), String.valueOf(header.getValue())));
        var known = Optional.ofNullable(request.getHeader("If-None-Match"));
        if (known.isPresent() && known.get().equals(headers.getString("ETag"))) {
            response.setStatusCode(304).end();
            return;
        }
        var body = answer.getString("body");
        switch (answer.getString("manner")) {
            case "breaking off" ->
                response.setChunked(true).write(body).onComplete(written -> request.connection()
                        .close());
            case "stalling" -> response.setChunked(true).write(body);
            case "in chunks" -> response.setChunked(true).end(body);
            default -> response.end(body);
        }
    }
}
