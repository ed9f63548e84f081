package org.jixiao.gateway.route;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EntranceTest {
    private static final byte[] QUESTION = "GET / HTTP/1.1\r\nHost: here\r\n\r\n".getBytes(US_ASCII);
    private static final byte[] ANSWER = "HTTP/1.1 204 No Content\r\n\r\n".getBytes(US_ASCII);

    private final Vertx vertx = Vertx.vertx();
    private final CompletableFuture<Integer> port = new CompletableFuture<>();

    @AfterEach
    void end() throws Exception {
        awaited(vertx.close());
    }

    @Test
    void once_closed_it_answers_nobody_and_ends_what_is_open() throws Exception {
        awaited(vertx.deployVerticle(new Listening()));
        try (var kept = connected()) {
            kept.getOutputStream().write(QUESTION);
            assertThat(kept.getInputStream().readNBytes(ANSWER.length)).isEqualTo(ANSWER);

            new Entrance(vertx).close();

            assertThat(kept.getInputStream().readAllBytes()).isEmpty();
            assertThat(toldToTheLate()).isEmpty();
        }
    }

    @Test
    void closed_already_it_is_closed_again_without_harm() throws Exception {
        awaited(vertx.deployVerticle(new Listening()));
        new Entrance(vertx).close();

        assertThatCode(() -> new Entrance(vertx).close()).doesNotThrowAnyException();
    }

    /** Who comes then is refused, or let go without a word. */
    private byte[] toldToTheLate() throws Exception {
        try (var late = connected()) {
            late.getOutputStream().write(QUESTION);
            return late.getInputStream().readAllBytes();
        } catch (SocketException turnedAway) {
            return new byte[0];
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
                    .requestHandler(
                            request -> request.response().setStatusCode(204).end())
                    .listen(0, "127.0.0.1")
                    .onSuccess(server -> port.complete(server.actualPort()))
                    .<Void>mapEmpty()
                    .onComplete(started);
        }
    }
}
