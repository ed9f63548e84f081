package org.jixiao.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;

/**
 * One service that is not there: it answers with what reached it, and misbehaves where the last segment of the path asks for it.
 */
final class Neighbour {

    private static final int LONGEST_LINE = 16_384;
    private final Vertx vertx;
    private final String name;
    private final Set<String> dropped = ConcurrentHashMap.newKeySet();
    private final AtomicLong cutShort = new AtomicLong();
    private final Stage stage;
    private HttpServer server;
    private int port;

    private Neighbour(Vertx vertx, String name) {
        this.vertx = vertx;
        this.name = name;
        this.stage = new Stage(vertx);
        this.server = listen(0);
        this.port = server.actualPort();
    }

    static String start(Vertx vertx, String name) {
        return "http://127.0.0.1:" + new Neighbour(vertx, name).port;
    }

    private HttpServer listen(int at) {
        var opened = vertx.createHttpServer(
                        new HttpServerOptions().setHost("127.0.0.1").setPort(at).setMaxInitialLineLength(LONGEST_LINE))
                .requestHandler(this::answer);
        opened.listen().toCompletionStage().toCompletableFuture().join();
        return opened;
    }

    private void answer(HttpServerRequest request) {
        var path = Objects.requireNonNullElse(request.path(), "");
        if (path.startsWith(Stage.PATH)) {
            stage.handle(request);
            return;
        }
        switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "slow" -> request.endHandler(end -> {});
            case "late" -> {
                request.pause();
                vertx.setTimer(asked(request, "millis", 1500), waited -> echo(request.resume()));
            }
            case "once" -> dropFirst(request);
            case "stopping" -> turnFirstAway(request);
            case "drop" -> request.connection().close();
            case "cut-short" -> request.response().end(String.valueOf(cutShort.get()));
            case "torn" ->
                request.response()
                        .putHeader("Content-Length", "100")
                        .write("half of")
                        .onComplete(written -> request.connection().close());
            case "stalled" ->
                request.response().putHeader("Content-Length", "100").write("half of");
            case "away" -> goAway(request);
            case "gzip" ->
                request.response()
                        .putHeader("Content-Encoding", "gzip")
                        .putHeader("ETag", "\"7\"")
                        .end(gzip("绩效".repeat(1000)));
            case "download" -> request.response().end(Buffer.buffer(new byte[asked(request, "bytes", 5_000_000)]));
            case "created" ->
                request.response()
                        .setStatusCode(201)
                        .putHeader("Location", "http://127.0.0.1:" + port + "/api/v1/budgets/7")
                        .putHeader("Connection", "X-Inner")
                        .putHeader("X-Inner", "secret")
                        .putHeader("X-Request-Id", "of-the-service")
                        .putHeader("Referrer-Policy", "no-referrer")
                        .end();
            default -> echo(request);
        }
    }

    private static int asked(HttpServerRequest request, String parameter, int otherwise) {
        var value = request.getParam(parameter);
        return value == null ? otherwise : Integer.parseInt(value);
    }

    /** Hangs up on the first who asks for an address with a query, and answers the second. */
    private void dropFirst(HttpServerRequest request) {
        if (dropped.add(Objects.requireNonNullElse(request.query(), ""))) {
            request.connection().close();
        } else {
            echo(request);
        }
    }

    /** Is being stopped when somebody first asks for an address with a query, and has been replaced when it is asked again. */
    private void turnFirstAway(HttpServerRequest request) {
        if (dropped.add(Objects.requireNonNullElse(request.query(), ""))) {
            request.response()
                    .setStatusCode(503)
                    .putHeader("Connection", "close")
                    .end();
        } else {
            echo(request);
        }
    }

    private void echo(HttpServerRequest request) {
        request.body().onFailure(cut -> cutShort.incrementAndGet()).onSuccess(body -> {
            var headers = new JsonObject();
            request.headers()
                    .forEach(header -> headers.put(header.getKey().toLowerCase(Locale.ROOT), header.getValue()));
            request.response()
                    .putHeader("Content-Type", "application/json")
                    .end(new JsonObject()
                            .put("service", name)
                            .put("method", request.method().name())
                            .put("uri", request.uri())
                            .put("headers", headers)
                            .put("bytes", body.length())
                            .toBuffer());
        });
    }

    /** Not there for three seconds, then there again. */
    private void goAway(HttpServerRequest request) {
        request.response().end().onComplete(said -> server.close()
                .onComplete(
                        closed -> vertx.setTimer(3000, timer -> vertx.<HttpServer>executeBlocking(() -> listen(port))
                                .onSuccess(again -> server = again))));
    }

    private static Buffer gzip(String text) {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Buffer.buffer(packed.toByteArray());
    }
}
