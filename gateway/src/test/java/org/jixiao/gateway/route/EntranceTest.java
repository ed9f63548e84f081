package org.jixiao.gateway.route;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EntranceTest {
    private static final byte[] QUESTION = "GET / HTTP/1.1\r\nHost: here\r\n\r\n".getBytes(US_ASCII);
    private static final byte[] ANSWER = "HTTP/1.1 204 No Content\r\n\r\n".getBytes(US_ASCII);

    private final Vertx vertx = Vertx.vertx();
    private final Entrance entrance = new Entrance(vertx);
    private final CompletableFuture<Integer> port = new CompletableFuture<>();

    @AfterEach
    void end() throws Exception {
        awaited(vertx.close());
    }

    @Test
    void once_shut_it_lets_nobody_in_and_answers_who_is() throws Exception {
        awaited(vertx.deployVerticle(new Listening()));
        try (var kept = connected()) {
            assertThat(answer(kept)).isEqualTo(ANSWER);

            entrance.shut();

            // The system has the socket back a moment later.
            await().until(this::isRefused);
            assertThat(answer(kept)).isEqualTo(ANSWER);
        }
    }

    @Test
    void it_waits_until_those_who_are_in_have_left() throws Exception {
        awaited(vertx.deployVerticle(new Listening()));
        var leaving = connected();
        try (var staying = connected()) {
            assertThat(answer(leaving)).isEqualTo(ANSWER);
            leaving.close();
            entrance.awaitLeave(Duration.ofMinutes(1));

            assertThat(answer(staying)).isEqualTo(ANSWER);
            entrance.awaitLeave(Duration.ofMillis(1));
        }
    }

    @Test
    void once_closed_it_ends_what_is_open() throws Exception {
        awaited(vertx.deployVerticle(new Listening()));
        try (var kept = connected()) {
            assertThat(answer(kept)).isEqualTo(ANSWER);

            entrance.close();

            assertThat(kept.getInputStream().readAllBytes()).isEmpty();
        }
    }

    @Test
    void closed_already_it_is_closed_again_without_harm() throws Exception {
        awaited(vertx.deployVerticle(new Listening()));
        entrance.close();

        assertThatCode(entrance::close).doesNotThrowAnyException();
    }

    private static byte[] answer(Socket client) throws IOException {
        client.getOutputStream().write(QUESTION);
        return client.getInputStream().readNBytes(ANSWER.length);
    }

    private boolean isRefused() throws Exception {
        try (var late = connected()) {
            return late.isClosed();
        } catch (ConnectException refused) {
            return true;
        }
    }

    private Socket connected() throws Exception {
        var socket = new Socket(InetAddress.getLoopbackAddress(), port.get(10, TimeUnit.SECONDS));
        socket.setSoTimeout(10_000);
        return socket;
    }

    private static void awaited(Future<?> future) throws Exception {
        future.toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    /** As Quarkus listens: from within a verticle. */
    private final class Listening extends AbstractVerticle {
        @Override
        public void start(Promise<Void> started) {
            vertx.createHttpServer()
                    .requestHandler(request -> {
                        entrance.note(request);
                        request.response().setStatusCode(204).end();
                    })
                    .listen(0, "127.0.0.1")
                    .onSuccess(server -> port.complete(server.actualPort()))
                    .<Void>mapEmpty()
                    .onComplete(started);
        }
    }
}
