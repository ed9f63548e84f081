package org.jixiao.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jixiao.platform.Callers;
import org.jixiao.platform.Database;
import org.jixiao.platform.Ids;
import org.jixiao.platform.Mail;
import org.jixiao.platform.Mailbox;
import org.jixiao.platform.TestBackend;
import org.jixiao.platform.notice.Board;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What cannot be applied waits aside with all that follows it, until someone decides; everything else goes on. */
@QuarkusTest
@WithTestResource(TestBackend.class)
class DeadLetterTest {

    private static final String LETTERS = "/api/v1/dead-letters/notice";

    private final String subject = "notice/" + Ids.next();
    private final Mail mail = new Mail();

    @Inject
    Board board;

    @Inject
    Database database;

    @Inject
    Delivery delivery;

    @Inject
    Parking parking;

    @BeforeEach
    void aRuleIsBroken() {
        board.behave(text -> {
            if (text.equals("1/1")) {
                throw new IllegalStateException("notice 1 breaks a rule");
            }
        });
    }

    @AfterEach
    void clear() {
        board.calmDown();
        mail.close();
        database.update("delete from parked_event");
    }

    @Test
    void aBrokenRuleParksTheSubjectAndWhatFollowsWaitsInOrder() {
        mail.post(subject, 1, 1);
        await().untilAsserted(() -> assertThat(parked()).hasSize(1));
        mail.post("other-events", subject, 1, 2);
        mail.post(subject, 1, 3);
        mail.post(subject + "/neighbour", 1, 2);

        await().untilAsserted(() -> assertThat(parked()).hasSize(3));
        await().untilAsserted(
                        () -> assertThat(board.text(subject + "/neighbour")).isPresent());
        assertThat(board.applied(subject)).isEmpty();
        Callers.administrator("990101")
                .get(LETTERS)
                .then()
                .statusCode(200)
                .body("", hasSize(1))
                .body("[0].subject", equalTo(subject))
                .body("[0].payload", equalTo(Mail.text("1/1")))
                .body("[0].reason", containsString("notice 1 breaks a rule"));
    }

    @Test
    void theDeadLetterTopicIsTold() {
        mail.post(subject, 4, 1);
        mail.send("notice-events", subject, Mail.posted(subject, 4, 2), "{\"text\":[]}");

        await().untilAsserted(() -> assertThat(told()).hasSize(1));
        ConsumerRecord<String, byte[]> told = told().get(0);
        assertThat(Mailbox.header(told, "ce_subject")).isEqualTo(subject);
        assertThat(Mailbox.header(told, "dead-letter-topic")).isEqualTo("notice-events");
        assertThat(Mailbox.header(told, "dead-letter-reason")).contains("NoticePosted");
        assertThat(told.headers().headers("ce_epoch")).singleElement().satisfies(epoch -> assertThat(epoch.value())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("4"));
    }

    @Test
    void onceTheCauseIsMendedAllIsAppliedInOrder() {
        mail.post(subject, 1, 1);
        mail.post(subject, 1, 2);
        mail.post(subject, 1, 3);
        await().untilAsserted(() -> assertThat(parked()).hasSize(3));
        board.calmDown();

        redeliver().statusCode(200).body("applied", equalTo(3));

        assertThat(board.applied(subject)).containsExactly(1L, 2L, 3L);
        assertThat(parked()).isEmpty();
        mail.post(subject, 1, 4);
        await().untilAsserted(() -> assertThat(board.text(subject)).hasValue("1/4"));
    }

    @Test
    void aRedeliveryThatFailsAgainLeavesAllAsItWas() {
        mail.post(subject, 1, 1);
        mail.post(subject, 1, 2);
        await().untilAsserted(() -> assertThat(parked()).hasSize(2));
        board.behave(text -> {
            if (text.equals("1/2")) {
                throw new IllegalStateException("now the second one does");
            }
        });

        redeliver()
                .statusCode(409)
                .body("type", equalTo("/problems/notice/redelivery-failed"))
                .body("detail", containsString("now the second one does"));

        assertThat(parked()).hasSize(2);
        assertThat(board.applied(subject)).isEmpty();
    }

    @Test
    void aDiscardedLetterMakesWayForThoseBehindIt() {
        mail.send("notice-events", subject, Mail.posted(subject, 1, 1), "no JSON at all");
        mail.post(subject, 1, 2);
        await().untilAsserted(() -> assertThat(parked()).hasSize(2));

        discard("990101").statusCode(200).body("applied", equalTo(1));

        assertThat(board.applied(subject)).containsExactly(2L);
        assertThat(parked()).isEmpty();
    }

    @Test
    void ifTheNextOneFailsTooItIsTheDeadOneNow() {
        mail.send("notice-events", subject, Mail.posted(subject, 1, 0), null);
        mail.post(subject, 1, 1);
        mail.post(subject, 1, 2);
        await().untilAsserted(() -> assertThat(parked()).hasSize(3));

        discard("990101").statusCode(200).body("applied", equalTo(0));

        assertThat(parked()).hasSize(2);
        Callers.administrator("990101")
                .get(LETTERS)
                .then()
                .body("", hasSize(1))
                .body("[0].reason", containsString("notice 1 breaks a rule"));
    }

    @Test
    void headersThatAreMissingParkWhatTheKeyNames() {
        mail.send("notice-events", subject, Map.of(), "{}");
        mail.send("notice-events", null, Map.of("ce_id", "1"), "{}");

        await().untilAsserted(() -> assertThat(parked()).hasSize(1));
        await().untilAsserted(() -> assertThat(
                        database.query(row -> 1, "select 1 from parked_event where subject = 'notice-events'"))
                .hasSize(1));
        Callers.administrator("990101").get(LETTERS).then().body("reason", hasItem(containsString("ce_id is missing")));
    }

    @Test
    void theWorstOfLettersCanBeParked() {
        Map<String, String> headers = Mail.posted(subject, 1, 1);
        headers.put("ce_time", "\u0000 no time");
        headers.put("trace", "\u0000\uFFFF");
        mail.send("notice-events", subject, headers, "x".repeat(900_000));

        await().untilAsserted(() -> assertThat(parked()).hasSize(1));
        await().untilAsserted(() -> assertThat(told()).hasSize(1));
    }

    @Test
    void anAdministratorReachesTheLettersOfTheirDivisionOnly() {
        mail.post(subject, 1, 1);
        await().untilAsserted(() -> assertThat(parked()).hasSize(1));

        Callers.administrator("990202").get(LETTERS).then().statusCode(200).body("", hasSize(0));
        discard("990202").statusCode(404);
        discard("990101").statusCode(200);
        discard("990101").statusCode(404);
        Callers.editor().get(LETTERS).then().statusCode(403);
    }

    @Test
    void whatArrivesDuringARedeliveryIsNeitherLostNorStranded() {
        board.calmDown();
        CompletableFuture<Void> arrivals = CompletableFuture.runAsync(() -> {
            for (int sequence = 1; sequence <= 300; sequence++) {
                Parking.Letter letter = letter(sequence);
                if (sequence % 10 == 1) {
                    QuarkusTransaction.requiringNew().run(() -> {
                        if (!parking.holds(subject)) {
                            parking.park(letter, "for the test");
                        } else {
                            parking.queue(letter);
                        }
                    });
                } else {
                    delivery.deliver(letter);
                }
            }
        });
        while (!arrivals.isDone()) {
            Callers.administrator("990101").queryParam("subject", subject).post(LETTERS + "/redelivery");
        }
        arrivals.join();
        Callers.administrator("990101").queryParam("subject", subject).post(LETTERS + "/redelivery");

        assertThat(parked()).isEmpty();
        assertThat(board.applied(subject)).hasSize(300).isSorted();
    }

    private Parking.Letter letter(long sequence) {
        return new Parking.Letter(
                "notice-events",
                subject,
                Mail.posted(subject, 1, sequence),
                Mail.text("1/" + sequence).getBytes(StandardCharsets.UTF_8));
    }

    private List<ConsumerRecord<String, byte[]>> told() {
        return Mailbox.of("platform-test-service-dead-letters").stream()
                .filter(record -> subject.equals(record.key()))
                .toList();
    }

    private List<Long> parked() {
        return database.query(
                row -> row.getLong(1),
                "select position from parked_event where subject = ? order by position",
                subject);
    }

    private ValidatableResponse redeliver() {
        return Callers.administrator("990101")
                .queryParam("subject", subject)
                .post(LETTERS + "/redelivery")
                .then();
    }

    private ValidatableResponse discard(String division) {
        return Callers.administrator(division)
                .queryParam("subject", subject)
                .delete(LETTERS)
                .then();
    }
}
