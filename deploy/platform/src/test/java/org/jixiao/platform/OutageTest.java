package org.jixiao.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jixiao.platform.notice.Board;
import org.jixiao.test.Backend;
import org.jixiao.test.LogBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The broker or the database is away for a while: nothing is lost, nothing happens twice, nobody has to do anything. */
@Tag("deep")
@QuarkusTest
@WithTestResource(TestBackend.class)
class OutageTest {

    private final String subject = "notice/" + Ids.next();

    @Inject
    Board board;

    @Inject
    Database database;

    @AfterEach
    void allIsWell() {
        board.calmDown();
        Backend.databaseLink().restore();
        Backend.kafka().start();
    }

    @Test
    void whileTheBrokerIsAwayWorkGoesOnAndEventsWait() {
        List<String> posted = new ArrayList<>();
        await().ignoreExceptions().until(this::eventsFlow);
        try (LogBook log = LogBook.of("org.jixiao.platform.outbox.Relay")) {
            Backend.kafka().stop();
            for (int i = 0; i < 20; i++) {
                posted.add(Callers.editor()
                        .body(Callers.notice("while away"))
                        .post("/api/v1/notices")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
            }
            // Long enough for the relay to try more than once.
            await().pollDelay(Duration.ofSeconds(12))
                    .atMost(Duration.ofSeconds(40))
                    .untilAsserted(() -> assertThat(log.troubles("Events wait")).isEqualTo(1));
            assertThat(waiting()).isEqualTo(20);
            Backend.kafka().start();

            await().atMost(Duration.ofSeconds(40)).untilAsserted(() -> assertThat(posted)
                    .allSatisfy(id -> assertThat(board.applied("notice/" + id)).containsExactly(1L)));
            assertThat(log.troubles("")).isEqualTo(1);
        }
        assertThat(waiting()).isZero();
    }

    @Test
    void whileTheDatabaseIsAwayEventsWaitAndTheServiceIsNotReady() {
        try (LogBook log = LogBook.of("org.jixiao.platform.inbox");
                Mail mail = new Mail()) {
            Backend.databaseLink().cut();
            for (int sequence = 1; sequence <= 20; sequence++) {
                mail.post(subject, 1, sequence);
            }
            await().untilAsserted(() -> given().get("/q/health/ready").then().statusCode(503));
            await().untilAsserted(() -> assertThat(log.troubles("Events wait")).isEqualTo(1));
            Callers.editor()
                    .body(Callers.notice("now"))
                    .post("/api/v1/notices")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "1")
                    .body("type", equalTo("/problems/notice/unavailable"));
            Backend.databaseLink().restore();

            await().untilAsserted(() -> assertThat(board.applied(subject)).hasSize(20));
            assertThat(log.troubles("")).isEqualTo(1);
        }
        assertThat(board.applied(subject)).isSorted().doesNotHaveDuplicates();
        assertThat(database.query(row -> 1, "select 1 from parked_event where subject = ?", subject))
                .isEmpty();
        given().get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void aConnectionLostInTheMomentOfCommitIsNoDeadLetter() {
        AtomicBoolean first = new AtomicBoolean(true);
        board.behave(text -> {
            if (first.getAndSet(false)) {
                Backend.databaseLink().cut();
                CompletableFuture.delayedExecutor(500, TimeUnit.MILLISECONDS)
                        .execute(() -> Backend.databaseLink().restore());
            }
        });
        try (Mail mail = new Mail()) {
            mail.post(subject, 1, 1);
            mail.post(subject, 1, 2);
        }

        await().ignoreExceptions()
                .untilAsserted(() -> assertThat(board.applied(subject)).containsExactly(1L, 2L));
        assertThat(database.query(row -> 1, "select 1 from parked_event where subject = ?", subject))
                .isEmpty();
    }

    private boolean eventsFlow() {
        String id = Callers.editor()
                .body(Callers.notice("calm"))
                .post("/api/v1/notices")
                .path("id");
        await().atMost(Duration.ofSeconds(2))
                .until(() -> board.text("notice/" + id).isPresent());
        return true;
    }

    private int waiting() {
        return database.query(row -> row.getInt(1), "select count(*) from outbox")
                .get(0);
    }
}
