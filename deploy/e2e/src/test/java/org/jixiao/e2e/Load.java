package org.jixiao.e2e;

import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Clients that create departments and look them up, one after another without a pause. What is not answered for now (503) they send
 * again, with the same {@code Idempotency-Key}, until it is.
 */
final class Load implements AutoCloseable {

    private static final int CLIENTS = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Suite suite;
    private final String division;
    private final AtomicInteger codes = new AtomicInteger(800_000);
    private final Set<String> made = ConcurrentHashMap.newKeySet();
    private final List<String> faults = new CopyOnWriteArrayList<>();
    private final AtomicInteger putOff = new AtomicInteger();
    private final List<Thread> clients;
    private volatile boolean isDoorReplaced;
    private volatile boolean closed;

    Load(Suite suite, String division) {
        this.suite = suite;
        this.division = division;
        this.clients = IntStream.range(0, CLIENTS)
                .mapToObj(i -> new Thread(this::work, "client-" + i))
                .toList();
        clients.forEach(Thread::start);
    }

    /** Codes of the departments whose creation was answered. */
    Set<String> made() {
        return made;
    }

    /** Answers that no client can do anything with. */
    List<String> faults() {
        return faults;
    }

    /** How often a request was put off. */
    int putOff() {
        return putOff.get();
    }

    /** From now on or until now: a connection may be refused or end, for it is the door itself that goes. */
    void doorIsReplaced(boolean now) {
        isDoorReplaced = now;
    }

    void awaitMore(int more) {
        int goal = made.size() + more;
        await().atMost(PATIENCE).until(() -> made.size() >= goal || !faults.isEmpty());
    }

    /** Each client finishes what it is about. */
    void finish() {
        closed = true;
        try {
            for (Thread client : clients) {
                client.join(PATIENCE.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        finish();
    }

    private void work() {
        try {
            while (!closed) {
                String code = String.valueOf(codes.incrementAndGet());
                String key = UUID.randomUUID().toString();
                until(201, () -> suite.signedIn("admin")
                        .with("Idempotency-Key", key)
                        .post(
                                "/api/v1/departments",
                                Map.of("division", division, "code", code, "name", "第" + code + "局")));
                made.add(code);
                until(200, () -> suite.signedIn("admin").get("/api/v1/departments?division=" + division + "&size=1"));
            }
        } catch (RuntimeException e) {
            faults.add(e.toString());
        }
    }

    private void until(int status, Request request) {
        await().pollInSameThread()
                .atMost(PATIENCE)
                .pollInterval(PAUSE)
                .pollDelay(Duration.ZERO)
                .until(() -> once(status, request));
    }

    private boolean once(int status, Request request) {
        try {
            HttpResponse<String> answer = request.send();
            if (answer.statusCode() == status) {
                return true;
            }
            putOff.incrementAndGet();
            boolean later = answer.statusCode() == 503
                    && answer.headers().firstValue("Retry-After").isPresent();
            if (!later) {
                faults.add(answer.request().method() + " " + answer.statusCode() + " " + answer.body());
            }
        } catch (UncheckedIOException | IllegalStateException cut) {
            putOff.incrementAndGet();
            if (!isDoorReplaced) {
                faults.add(cut + " " + cut.getCause());
            }
        }
        return false;
    }

    private interface Request {
        HttpResponse<String> send();
    }
}
