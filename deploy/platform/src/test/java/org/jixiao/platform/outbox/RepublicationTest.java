package org.jixiao.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jixiao.platform.Callers;
import org.jixiao.platform.Database;
import org.jixiao.platform.Ids;
import org.jixiao.platform.Mailbox;
import org.jixiao.platform.TestBackend;
import org.jixiao.platform.event.Envelope.Audience;
import org.jixiao.platform.event.Fact;
import org.jixiao.platform.notice.NoticePosted;
import org.junit.jupiter.api.Test;

/** All is told again under a new epoch, in order, and no writer slips through the change. */
@QuarkusTest
@WithTestResource(TestBackend.class)
class RepublicationTest {

    private final String run = Ids.next().toString();

    @Inject
    Outbox outbox;

    @Inject
    Database database;

    @Test
    void aProjectionThatWasEmptiedIsRebuiltEqual() {
        for (int n = 0; n < 10; n++) {
            for (int sequence = 1; sequence <= 5; sequence++) {
                tell(run + n, sequence, sequence == 2 && n == 0);
            }
        }
        List<String> before = await().until(
                        this::board,
                        board -> board.stream()
                                        .filter(told -> told.endsWith(" 5"))
                                        .count()
                                == 10);
        database.update("delete from inbox");
        database.update("delete from board");

        long epoch = republish();

        await().untilAsserted(() -> assertThat(board()).isEqualTo(before));
        // Of notice 0 the state that is kept, then the current one; of the others the current one.
        await().untilAsserted(() -> assertThat(told(run + 0, epoch)).containsExactly(2L, 5L));
        assertThat(told(run + 1, epoch)).containsExactly(5L);
    }

    @Test
    void noFactOfTheOldEpochIsMissingFromTheNew() throws Exception {
        AtomicBoolean stop = new AtomicBoolean();
        List<CompletableFuture<Integer>> writers = IntStream.range(0, 6)
                .mapToObj(writer -> CompletableFuture.supplyAsync(() -> write(run + writer, stop)))
                .toList();
        long epoch = 0;
        for (int i = 0; i < 5; i++) {
            epoch = republish();
        }
        stop.set(true);
        for (int writer = 0; writer < 6; writer++) {
            int last = writers.get(writer).get();
            String key = run + writer;
            await().atMost(Duration.ofSeconds(20)).until(this::settled);
            List<Long> told = told(key, epoch);
            // From the state the journal held when the epoch was raised to the last one written: no gap, no step back.
            assertThat(told)
                    .isEqualTo(LongStream.rangeClosed(told.get(0), last).boxed().toList());
        }
        assertThat(board()).hasSize(6);
    }

    @Test
    void onlyAnAdministratorMay() {
        Callers.editor().post("/api/v1/republications/notice").then().statusCode(403);
        Callers.administrator("990101")
                .post("/api/v1/republications/elsewhere")
                .then()
                .statusCode(404);
    }

    /** One state after the other until told to stop. @return the last sequence */
    private int write(String key, AtomicBoolean stop) {
        int sequence = 0;
        while (!stop.get()) {
            tell(key, ++sequence, false);
        }
        return sequence;
    }

    private void tell(String key, int sequence, boolean kept) {
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.tell(new Fact(
                        "notice/" + key,
                        key,
                        "990101",
                        "203001",
                        Audience.DEPARTMENT,
                        sequence,
                        1,
                        kept,
                        new NoticePosted("text " + sequence))));
    }

    private long republish() {
        return Callers.administrator("990101")
                .post("/api/v1/republications/notice")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("epoch");
    }

    /** The sequences told of a notice under an epoch, first deliveries only, in the order they lie on the topic. */
    private static List<Long> told(String key, long epoch) {
        return Mailbox.of("notice-events").stream()
                .filter(record -> key.equals(record.key()))
                .filter(record -> Mailbox.header(record, "ce_epoch").equals(Long.toString(epoch)))
                .map(RepublicationTest::sequence)
                .toList();
    }

    private static Long sequence(ConsumerRecord<String, byte[]> record) {
        return Long.valueOf(Mailbox.header(record, "ce_sequence"));
    }

    private boolean settled() {
        return database.query(row -> 1, "select 1 from outbox limit 1").isEmpty();
    }

    private List<String> board() {
        return database.query(
                row -> row.getString(1) + " " + row.getString(2) + " " + row.getLong(3),
                "select subject, text, sequence from board where subject like ? order by subject",
                "notice/" + run + "%");
    }
}
