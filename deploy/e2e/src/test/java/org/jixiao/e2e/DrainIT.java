package org.jixiao.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jixiao.local.Platform;
import org.jixiao.local.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A service, and then the door itself, is asked to stop and started again while clients go on: no request is lost, and no event. */
@ExtendWith(Suite.Provider.class)
class DrainIT {

    private static final String DIVISION = "990104";
    private static final int SOME = 30;

    private final Suite suite;

    DrainIT(Suite suite) {
        this.suite = suite;
    }

    @Test
    void nothingIsLostWhileServicesAreReplaced() throws Exception {
        suite.signedIn("admin").put("/api/v1/divisions/" + DIVISION, Map.of("name", "长亭区"));
        try (Listening listening = Listening.opened(() -> suite.signedIn("auditor"));
                Load load = new Load(suite, DIVISION)) {
            whatIsUnderWayIsDone(suite.platform(), load);
            load.awaitMore(SOME);
            load.doorIsReplaced(true);
            whoComesLateIsToldSo(suite.platform());
            load.awaitMore(SOME);
            load.doorIsReplaced(false);
            load.awaitMore(SOME);
            load.finish();

            assertThat(load.faults()).isEmpty();
            assertThat(load.made()).hasSizeGreaterThanOrEqualTo(4 * SOME);
            await().atMost(Duration.ofMinutes(1))
                    .untilAsserted(() -> assertThat(created(listening)).containsAll(load.made()));
            assertThat(created(listening)).doesNotHaveDuplicates();
            assertThat(listening.resets()).isZero();
        }
    }

    /** While an act is under way, its service is asked to stop: it turns others away, and finishes this one. */
    private void whatIsUnderWayIsDone(Platform platform, Load load) throws Exception {
        try (KeptConnection acting = new KeptConnection(suite.url())) {
            Registration late = Registration.begun(acting, suite, "700002");
            // By then the service has long had its beginning.
            load.awaitMore(SOME);
            CompletableFuture<Void> replaced = CompletableFuture.runAsync(() -> platform.restart(Service.BUDGET));
            await().atMost(Duration.ofSeconds(10))
                    .until(() -> suite.signedIn("admin")
                                    .get("/api/v1/departments?division=" + DIVISION + "&limit=1")
                                    .statusCode()
                            == 503);

            assertThat(late.finished().status()).isEqualTo(201);
            replaced.get(1, TimeUnit.MINUTES);
        }
    }

    /** While an act is under way on one connection, the door is asked to stop: on another one that was kept it says so. */
    private void whoComesLateIsToldSo(Platform platform) throws Exception {
        try (KeptConnection acting = new KeptConnection(suite.url());
                KeptConnection kept = new KeptConnection(suite.url())) {
            Registration late = Registration.begun(acting, suite, "700001");
            assertThat(kept.get("/problems/gateway/leaving").status()).isEqualTo(200);
            CompletableFuture<Void> replaced = CompletableFuture.runAsync(() -> platform.restart(Service.GATEWAY));

            KeptConnection.Answer told = await().atMost(Duration.ofSeconds(10))
                    .until(() -> kept.get("/problems/gateway/leaving"), answer -> answer.status() != 200);
            assertThat(told.status()).isEqualTo(503);
            assertThat(told.headers())
                    .containsEntry("Content-Type", "application/problem+json")
                    .containsEntry("Retry-After", "5")
                    .containsEntry("Connection", "close");
            assertThat(told.body()).contains("/problems/gateway/leaving");
            assertThat(kept.hasEnded()).isTrue();

            KeptConnection.Answer acted = late.finished();
            assertThat(acted.status()).as(acted.body()).isEqualTo(201);
            assertThat(acted.headers()).containsEntry("Connection", "close");
            replaced.get(1, TimeUnit.MINUTES);
        }
    }

    /** A department is entered slowly. @param rest of the request, still to be sent */
    private record Registration(KeptConnection client, String rest) {

        static Registration begun(KeptConnection client, Suite suite, String code) throws IOException {
            String body = "{\"division\":\"" + DIVISION + "\",\"code\":\"" + code + "\",\"name\":\"" + code + "\"}";
            client.send("POST /api/v1/departments HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                    + "Authorization: " + suite.signedIn("admin").authorization() + "\r\nContent-Length: "
                    + body.length() + "\r\n\r\n" + body.substring(0, 10));
            return new Registration(client, body.substring(10));
        }

        KeptConnection.Answer finished() throws IOException {
            client.send(rest);
            return client.answer();
        }
    }

    /** Departments of which it was told that they are there, once for each time. */
    private static List<String> created(Listening listening) {
        return listening.heard().stream()
                .filter(event -> event.path("division").asText().equals(DIVISION))
                .map(event -> event.path("department"))
                .map(JsonNode::asText)
                .filter(code -> code.matches("8\\d{5}"))
                .toList();
    }
}
