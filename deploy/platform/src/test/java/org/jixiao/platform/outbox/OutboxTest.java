package org.jixiao.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.util.List;
import java.util.stream.LongStream;
import org.jixiao.platform.Database;
import org.jixiao.platform.Ids;
import org.jixiao.platform.TestBackend;
import org.jixiao.platform.event.Envelope.Audience;
import org.jixiao.platform.event.Fact;
import org.jixiao.platform.notice.Board;
import org.jixiao.platform.notice.NoticePosted;
import org.junit.jupiter.api.Test;

/** A fact leaves if and only if it is true, in order, and what an approval names is never forgotten. */
@QuarkusTest
@WithTestResource(TestBackend.class)
class OutboxTest {

    private final String key = Ids.next().toString();
    private final String subject = "notice/" + key;

    @Inject
    Outbox outbox;

    @Inject
    Database database;

    @Inject
    Board board;

    @Test
    void aFactIsToldWhenItsTransactionCommitsAndOnlyThen() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.tell(fact(1, false));
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");
        QuarkusTransaction.requiringNew().run(() -> outbox.tell(fact(2, false)));

        await().untilAsserted(() -> assertThat(board.applied(subject)).containsExactly(2L));
        assertThat(journal()).containsExactly(2L);
    }

    @Test
    void factsOfOneKeyArriveInTheOrderTold() {
        LongStream.rangeClosed(1, 100)
                .forEach(sequence -> QuarkusTransaction.requiringNew().run(() -> outbox.tell(fact(sequence, false))));

        // One that came late would be passed over: all of them applied means all of them in order.
        List<Long> all = LongStream.rangeClosed(1, 100).boxed().toList();
        await().untilAsserted(() -> assertThat(board.applied(subject)).isEqualTo(all));
    }

    @Test
    void theOutboxIsEmptyOnceAllIsAcknowledged() {
        QuarkusTransaction.requiringNew().run(() -> outbox.tell(fact(1, false)));

        await().untilAsserted(() -> assertThat(database.query(row -> row.getInt(1), "select count(*) from outbox"))
                .containsExactly(0));
    }

    @Test
    void theJournalHoldsTheNewestStateAndThoseThatAnApprovalNames() {
        QuarkusTransaction.requiringNew().run(() -> {
            outbox.tell(fact(1, false));
            outbox.tell(fact(2, true));
            outbox.tell(fact(3, false));
            outbox.keep(subject, 3);
            outbox.tell(fact(4, false));
            outbox.tell(fact(5, false));
        });

        assertThat(journal()).containsExactly(2L, 3L, 5L);
    }

    @Test
    void aStateThatNobodyWasToldCannotBeKept() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> outbox.keep(subject, 7)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(subject);
    }

    @Test
    void aFactLargerThanAnEventStoresNothing() {
        Fact large = new Fact(
                subject,
                key,
                "990101",
                "203001",
                Audience.DEPARTMENT,
                1,
                1,
                true,
                new NoticePosted("字".repeat(Outbox.LARGEST_PAYLOAD / 3)));

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> outbox.tell(large)))
                .isInstanceOf(Outbox.TooLarge.class);

        assertThat(journal()).isEmpty();
        assertThat(database.query(row -> 1, "select 1 from outbox where key = ?", key))
                .isEmpty();
    }

    @Test
    void nothingIsToldOutsideATransaction() {
        assertThatThrownBy(() -> outbox.tell(fact(1, false))).isInstanceOf(TransactionalException.class);
    }

    private List<Long> journal() {
        return database.query(
                row -> row.getLong(1),
                "select sequence from event_journal where subject = ? order by position",
                subject);
    }

    private Fact fact(long sequence, boolean kept) {
        return new Fact(
                subject,
                key,
                "990101",
                "203001",
                Audience.DEPARTMENT,
                sequence,
                1,
                kept,
                new NoticePosted("text " + sequence));
    }
}
