package org.jixiao.gateway.live;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jixiao.gateway.RawHttp;
import org.jspecify.annotations.Nullable;

/** One client of the live events, as a program of a front end would be. */
final class Listener implements AutoCloseable {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final int PATIENCE_SECONDS = 20;

    private final HttpResponse<Stream<String>> response;
    private final BlockingQueue<Block> blocks = new LinkedBlockingQueue<>();
    private final CompletableFuture<Void> over;
    private volatile String lastId = "";

    /** What ends with an empty line. @param event empty for an ordinary one @param data empty where there is none */
    record Block(String event, String data) {
        static final Block NOTHING = new Block("", "");

        JsonObject json() {
            return new JsonObject(data);
        }
    }

    private Listener(String token, @Nullable String lastEventId) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RawHttp.port() + "/api/v1/events"))
                .header("Authorization", "Bearer " + token);
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        try {
            response = CLIENT.send(request.build(), BodyHandlers.ofLines());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
        over = CompletableFuture.runAsync(this::read, task -> new Thread(task, "listener").start());
    }

    static Listener open(String token) {
        return new Listener(token, null);
    }

    static Listener resume(String token, String lastEventId) {
        return new Listener(token, lastEventId);
    }

    HttpResponse<?> response() {
        return response;
    }

    String lastId() {
        return lastId;
    }

    /** The next block that says something. */
    Block next() throws InterruptedException {
        return Objects.requireNonNull(blocks.poll(PATIENCE_SECONDS, TimeUnit.SECONDS), "nothing came");
    }

    /** Waits for the other side to end the stream. */
    void awaitEnd() throws Exception {
        over.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private void read() {
        try {
            Block so = Block.NOTHING;
            for (String line : (Iterable<String>) response.body()::iterator) {
                so = take(so, line);
            }
        } catch (UncheckedIOException closed) {
            blocks.add(new Block("closed", ""));
        }
    }

    private Block take(Block so, String line) {
        if (line.startsWith("id: ")) {
            lastId = line.substring(4);
        } else if (line.startsWith("event: ")) {
            return new Block(line.substring(7), so.data());
        } else if (line.startsWith("data: ")) {
            return new Block(so.event(), line.substring(6));
        } else if (line.isEmpty()) {
            if (!so.data().isEmpty()) {
                blocks.add(so);
            }
            return Block.NOTHING;
        }
        return so;
    }

    @Override
    public void close() {
        response.body().close();
    }
}
