package org.jixiao.gateway.route;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.health.Readiness;
import org.jixiao.gateway.RawHttp;
import org.jixiao.test.LogBook;
import org.junit.jupiter.api.Test;

/** Clients that hang up in the middle of an answer, as browsers do when somebody has clicked on. */
@QuarkusTest
class LeavingClientsTest {
    private static final int CLIENTS = 20;
    /** More than finds room between a service and a client that does not read. */
    private static final int ON_THE_WAY = 8_000_000;

    private static final int STEP = 64 * 1024;

    @Inject
    @Readiness
    Drain drain;

    @Test
    void whoever_leaves_is_forgotten_and_no_fault_of_anybody() {
        var before = drain.underWay();

        try (var log = LogBook.of("")) {
            var leaving = askForDownloads();
            assertThat(drain.underWay()).isGreaterThanOrEqualTo(CLIENTS);
            leaving.forEach(LeavingClientsTest::leave);
            await().untilAsserted(() -> assertThat(drain.underWay()).isLessThanOrEqualTo(before));

            assertThat(log.lines())
                    .noneMatch(line -> line.contains("Exception")
                            || line.contains("does not answer")
                            || line.contains("breaks off"));
        }
    }

    @Test
    void whoever_leaves_takes_nobody_along() {
        var leaving = askForDownloads();

        var many = Executors.newCachedThreadPool();
        try {
            var others = IntStream.range(0, CLIENTS)
                    .mapToObj(one -> CompletableFuture.supplyAsync(
                            () -> given().body("x")
                                    .post("/reports/late?millis=800&one=" + one)
                                    .statusCode(),
                            many))
                    .toList();
            await().until(() -> drain.underWay() >= 2 * CLIENTS);
            leaving.forEach(LeavingClientsTest::leave);

            assertThat(others).allSatisfy(other -> assertThat(other.join()).isEqualTo(200));
        } finally {
            many.shutdown();
        }
    }

    /** Each reads the first byte and no more. */
    private static List<Socket> askForDownloads() {
        return IntStream.range(0, CLIENTS)
                .mapToObj(client -> "/data/download?bytes=" + (ON_THE_WAY + client * STEP) + "&client=" + client)
                .map(LeavingClientsTest::ask)
                .toList();
    }

    private static Socket ask(String address) {
        try {
            var socket = new Socket();
            socket.setReceiveBufferSize(8192);
            socket.connect(new InetSocketAddress("127.0.0.1", RawHttp.port()));
            socket.getOutputStream()
                    .write(("GET " + address + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n").getBytes(US_ASCII));
            assertThat(socket.getInputStream().read()).isEqualTo('H');
            return socket;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void leave(Socket socket) {
        try {
            socket.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
