package org.jixiao.e2e;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A front end that listens to live events: whenever its stream ends it comes back and goes on where it was. */
final class Listening implements AutoCloseable {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final long PAUSE_NANOS = 200_000_000;

    private final Supplier<Door> door;
    private final List<JsonNode> heard = new CopyOnWriteArrayList<>();
    private final AtomicInteger resets = new AtomicInteger();
    private final Thread thread = new Thread(this::follow, "listening");
    private volatile String lastId;
    private volatile boolean closed;
    private volatile @Nullable Stream<String> stream;

    private Listening(Supplier<Door> door, String lastId) {
        this.door = door;
        this.lastId = lastId;
        thread.setDaemon(true);
        thread.start();
    }

    /** Of what happens from when it is returned. */
    static Listening opened(Supplier<Door> door) {
        Listening listening = new Listening(door, "");
        await().atMost(SOON).until(() -> !listening.lastId().isEmpty());
        return listening;
    }

    static Listening since(String lastId, Supplier<Door> door) {
        return new Listening(door, lastId);
    }

    /** All that came, in its order. */
    List<JsonNode> heard() {
        return heard;
    }

    /** How often something was missed for good. */
    int resets() {
        return resets.get();
    }

    /** Where it would go on; empty until the stream is open. */
    String lastId() {
        return lastId;
    }

    @Override
    public void close() {
        closed = true;
        Stream<String> open = stream;
        if (open != null) {
            open.close();
        }
    }

    private void follow() {
        while (!closed) {
            try {
                HttpResponse<Stream<String>> answer = (lastId.isEmpty()
                                ? door.get()
                                : door.get().with("Last-Event-ID", lastId))
                        .listen("/api/v1/events");
                stream = answer.body();
                if (answer.statusCode() == 200) {
                    answer.body().forEach(this::take);
                }
            } catch (UncheckedIOException | IllegalStateException away) {
                // The door is being replaced, or this is closed.
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private void take(String line) {
        try {
            if (line.startsWith("id: ")) {
                lastId = line.substring(4);
            } else if (line.equals("event: reset")) {
                resets.incrementAndGet();
            } else if (line.startsWith("data: {\"")) {
                heard.add(Door.JSON.readTree(line.substring(6)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(line, e);
        }
    }
}
