package org.jixiao.platform.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListeningTest {

    private static final byte[] QUESTION = "GET / HTTP/1.1\r\nHost: here\r\n\r\n".getBytes(US_ASCII);
    private static final byte[] ANSWER = "HTTP/1.1 204 No Content\r\n\r\n".getBytes(US_ASCII);

    private final Vertx vertx = Vertx.vertx();
    private final Listening listening = new Listening();
    private int port;

    @BeforeEach
    void listen() throws Exception {
        port = vertx.createHttpServer()
                .requestHandler(request -> {
                    listening.note(request);
                    request.response().setStatusCode(204).end();
                })
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS)
                .actualPort();
    }

    @AfterEach
    void end() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    @Test
    void whoHasAConnectionIsAnsweredAndNobodyElseGetsOne() throws Exception {
        try (Socket kept = connected()) {
            assertThat(answer(kept)).isEqualTo(ANSWER);

            listening.end(new ShutdownEvent());

            // The system has the socket back a moment later.
            await().until(this::isRefused);
            assertThat(answer(kept)).isEqualTo(ANSWER);
        }
    }

    private boolean isRefused() throws IOException {
        try (Socket late = connected()) {
            return late.isClosed();
        } catch (ConnectException refused) {
            return true;
        }
    }

    private Socket connected() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(10_000);
        return socket;
    }

    private static byte[] answer(Socket client) throws IOException {
        client.getOutputStream().write(QUESTION);
        return client.getInputStream().readNBytes(ANSWER.length);
    }
}
