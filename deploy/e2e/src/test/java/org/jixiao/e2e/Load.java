package org.jixiao.e2e;

import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Clients that create departments and look them up, one after another without a pause. What is put off (503) was not
 * done: they see to that before they send it again, with the same {@code Idempotency-Key}.
 */
final class Load implements AutoCloseable {

    private static final int CLIENTS = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int NOT_FOUND = 404;
    private static final int PUT_OFF = 503;
    private static final int NO_ANSWER = 0;
    private static final Set<Integer> EXPECTED = Set.of(OK, CREATED, NOT_FOUND, PUT_OFF);

    private final Suite suite;
    private final String division;
    private final AtomicInteger codes = new AtomicInteger(800_000);
    private final Set<String> made = ConcurrentHashMap.newKeySet();
    private final List<String> faults = new CopyOnWriteArrayList<>();
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

    /** From now on or until now: a connection may be refused, for it is the door itself that goes. What is on one already is answered. */
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
                create(String.valueOf(codes.incrementAndGet()));
                until(() -> status(this::list) == OK);
            }
        } catch (RuntimeException e) {
            faults.add(e.toString());
        }
    }

    private void create(String code) {
        String key = UUID.randomUUID().toString();
        until(() -> {
            int status = status(() -> post(code, key));
            if (status == PUT_OFF) {
                wasNotDone(code);
            }
            return status == CREATED;
        });
        made.add(code);
    }

    private HttpResponse<String> post(String code, String key) {
        return suite.signedIn("admin")
                .with("Idempotency-Key", key)
                .post("/api/v1/departments", Map.of("division", division, "code", code, "name", "第" + code + "局"));
    }

    private HttpResponse<String> list() {
        return suite.signedIn("admin").get("/api/v1/departments?division=" + division + "&limit=1");
    }

    /** Who stops in good order does what it was asked and says so, or does not do it. */
    private void wasNotDone(String code) {
        until(() -> {
            int status = status(() -> suite.signedIn("admin").get("/api/v1/departments/" + division + "/" + code));
            if (status == OK) {
                faults.add(code + " was put off, and is there");
            }
            return status == OK || status == NOT_FOUND;
        });
    }

    private static void until(Callable<Boolean> done) {
        await().pollInSameThread()
                .atMost(PATIENCE)
                .pollInterval(PAUSE)
                .pollDelay(Duration.ZERO)
                .until(done);
    }

    /** Of the answer; {@link #NO_ANSWER} where there is none. Notes what no client can do anything with. */
    private int status(Supplier<HttpResponse<String>> request) {
        try {
            HttpResponse<String> answer = request.get();
            int status = answer.statusCode();
            if (!EXPECTED.contains(status)
                    || status == PUT_OFF
                            && answer.headers().firstValue("Retry-After").isEmpty()) {
                faults.add(answer.request().method() + " " + status + " " + answer.body());
            }
            return status;
        } catch (UncheckedIOException | IllegalStateException cut) {
            if (!isDoorReplaced || !isRefused(cut)) {
                faults.add(cut + " " + cut.getCause());
            }
            return NO_ANSWER;
        }
    }

    /** By nobody at all, or in the moment in which the socket is given back to the system. */
    private static boolean isRefused(Throwable cut) {
        return Stream.iterate(cut, Objects::nonNull, Throwable::getCause)
                .anyMatch(each -> each instanceof ConnectException || "Connection reset".equals(each.getMessage()));
    }
}
