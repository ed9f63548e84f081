package org.jixiao.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.Supplier;

/** Waits until a server says over HTTP that it can do its work. */
final class Readiness {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private Readiness() {}

    /**
     * Asks again and again.
     *
     * @param alive throws when waiting has become pointless
     */
    static void await(URI ready, Duration patience, Runnable alive, Supplier<String> complaint) {
        long end = System.nanoTime() + patience.toNanos();
        while (!answers(ready)) {
            alive.run();
            if (System.nanoTime() > end) {
                throw new CannotStart(complaint.get());
            }
            pause(Duration.ofMillis(100));
        }
    }

    private static boolean answers(URI ready) {
        HttpRequest request =
                HttpRequest.newBuilder(ready).timeout(Duration.ofSeconds(5)).build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("interrupted while waiting for " + ready, e);
        }
    }

    static void pause(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("interrupted", e);
        }
    }
}
