package org.jixiao.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jixiao.platform.Database;
import org.jixiao.platform.Ids;
import org.jixiao.platform.Mail;
import org.jixiao.platform.Mailbox;
import org.jixiao.platform.TestBackend;
import org.jixiao.platform.notice.Board;
import org.jixiao.test.Backend;
import org.jixiao.tracing.EventSpans;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** However often and in whatever order events come: the newest state wins, and each takes effect once. */
@QuarkusTest
@WithTestResource(TestBackend.class)
class InboxTest {

    private static final int TRIES = Integer.getInteger("jqwik.tries.default", 1000);

    private final String subject = "notice/" + Ids.next();
    private final Mail mail = new Mail();

    @Inject
    Board board;

    @Inject
    Delivery delivery;

    @Inject
    Database database;

    @AfterEach
    void close() {
        Backend.databaseLink().restore();
        board.calmDown();
        mail.close();
    }

    @Test
    void anEventThatComesTwiceTakesEffectOnce() {
        mail.post(subject, 1, 1);
        mail.post(subject, 1, 1);
        mail.post(subject, 1, 2);
        mail.post(subject, 1, 1);
        mail.post(subject, 1, 3);

        await().untilAsserted(() -> assertThat(board.text(subject)).hasValue("1/3"));
        assertThat(board.applied(subject)).containsExactly(1L, 2L, 3L);
    }

    @Test
    void aStateOlderThanTheOneSeenIsPassedOver() {
        mail.post(subject, 1, 3);
        mail.post(subject, 1, 2);
        mail.post(subject, 1, 4);

        await().untilAsserted(() -> assertThat(board.text(subject)).hasValue("1/4"));
        assertThat(board.applied(subject)).containsExactly(3L, 4L);
    }

    @Test
    void aNewerEpochWinsWhateverTheSequence() {
        mail.post(subject, 1, 900);
        mail.post(subject, 2, 5);
        mail.post(subject, 1, 901);
        mail.post(subject, 2, 6);

        await().untilAsserted(() -> assertThat(board.text(subject)).hasValue("2/6"));
        assertThat(board.applied(subject)).containsExactly(900L, 5L, 6L);
    }

    @Test
    void betweenTopicsNoOrderIsNeeded() {
        for (int sequence = 1; sequence <= 40; sequence++) {
            mail.post(sequence % 2 == 0 ? "other-events" : "notice-events", subject, 1, sequence);
        }

        await().untilAsserted(() -> assertThat(board.text(subject)).hasValue("1/40"));
        assertThat(board.applied(subject)).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void anyOrderAndRepetitionEndsInTheNewestState() {
        Random chance = new Random(20260101);
        for (int i = 0; i < TRIES; i++) {
            String each = subject + "/" + i;
            List<long[]> states = new ArrayList<>();
            for (int n = 1 + chance.nextInt(5); n > 0; n--) {
                long[] state = {1 + chance.nextInt(3), 1 + chance.nextInt(6)};
                Collections.addAll(states, state, state);
            }
            Collections.shuffle(states, chance);

            states.forEach(state -> delivery.deliver(letter(each, state[0], state[1])));

            long[] newest = states.stream()
                    .max((a, b) -> Long.compare(a[0] * 100 + a[1], b[0] * 100 + b[1]))
                    .orElseThrow();
            assertThat(board.text(each)).as("try %d", i).hasValue(newest[0] + "/" + newest[1]);
            assertThat(database.query(
                            row -> row.getLong(1),
                            "select epoch * 100 + sequence from application where subject = ? order by position",
                            each))
                    .isSorted()
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void aTypeThatNobodyHandlesIsPassedOverUnread() {
        Map<String, String> unknown = Mail.posted(subject, 1, 1);
        unknown.put("ce_type", "org.jixiao.notice.posted.v2");
        unknown.remove("ce_audience");
        mail.send("notice-events", subject, unknown, "\u0000");
        mail.post(subject, 1, 2);

        await().untilAsserted(() -> assertThat(board.text(subject)).hasValue("1/2"));
    }

    @Test
    void oneEventIsAppliedAtATime() {
        AtomicInteger atWork = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        board.behave(text -> {
            most.accumulateAndGet(atWork.incrementAndGet(), Math::max);
            Thread.yield();
            atWork.decrementAndGet();
        });

        for (int i = 0; i < 200; i++) {
            mail.post(i % 2 == 0 ? "notice-events" : "other-events", subject + "/" + i, 1, 1);
        }

        await().untilAsserted(() -> assertThat(board.text(subject + "/198")).isPresent());
        await().untilAsserted(() -> assertThat(board.text(subject + "/199")).isPresent());
        assertThat(most).hasValue(1);
    }

    @Test
    void nothingIsAcknowledgedBeforeItsEffectIsCommitted() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        board.behave(text -> {
            if (text.equals("1/77")) {
                held.countDown();
                awaitQuietly(release);
            }
        });
        mail.post(subject, 1, 77);
        assertThat(held.await(10, TimeUnit.SECONDS)).isTrue();
        long offset = Mailbox.of("notice-events").stream()
                .filter(record -> subject.equals(record.key()))
                .findFirst()
                .orElseThrow()
                .offset();

        await().during(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(committed()).isLessThanOrEqualTo(offset));
        release.countDown();
        await().untilAsserted(() -> assertThat(committed()).isGreaterThan(offset));
    }

    @Test
    void aServiceThatStopsWhileItRetriesAcknowledgesNothing() {
        EventConsumer consumer = new EventConsumer(delivery, new EventConsumer.Waiting(), EventSpans.unrecorded());
        Backend.databaseLink().cut();
        CompletableFuture<Void> waiting = CompletableFuture.runAsync(
                () -> consumer.consume(new ConsumerRecord<>("notice-events", 0, 0, subject, new byte[0])));

        consumer.stop(new ShutdownEvent());

        assertThat(waiting)
                .failsWithin(Duration.ofSeconds(20))
                .withThrowableThat()
                .withMessageContaining("stopping before " + subject);
        Backend.databaseLink().restore();
    }

    /** Offset up to which the partition of the subject is acknowledged. */
    private long committed() throws ExecutionException, InterruptedException {
        int partition = Mailbox.of("notice-events").stream()
                .filter(record -> subject.equals(record.key()))
                .findFirst()
                .orElseThrow()
                .partition();
        try (Admin admin =
                Admin.create(Map.of("bootstrap.servers", Backend.kafka().bootstrapServers()))) {
            OffsetAndMetadata offset = admin.listConsumerGroupOffsets("platform-test-service")
                    .partitionsToOffsetAndMetadata()
                    .get()
                    .get(new TopicPartition("notice-events", partition));
            return offset == null ? 0 : offset.offset();
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Parking.Letter letter(String subject, long epoch, long sequence) {
        byte[] payload = Mail.text(epoch + "/" + sequence).getBytes(StandardCharsets.UTF_8);
        return new Parking.Letter("notice-events", subject, Mail.posted(subject, epoch, sequence), payload);
    }
}
