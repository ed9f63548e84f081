package org.jixiao.platform.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jixiao.platform.Callers;
import org.jixiao.platform.Database;
import org.jixiao.platform.Ids;
import org.jixiao.platform.Mailbox;
import org.jixiao.platform.TestBackend;
import org.jixiao.platform.notice.Board;
import org.jixiao.test.LogBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From a request through the outbox and the broker to where the event is applied: one id, one trace; handed on as it came where nobody records it. */
@QuarkusTest
@WithTestResource(TestBackend.class)
class TraceTest {

    private static final String TRACE_ID = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String TRACE = "00-" + TRACE_ID + "-00f067aa0ba902b7-00";

    private final String request = "request-" + Ids.next();
    private final String text = "traced " + Ids.next();
    private final List<Correlation> seen = new CopyOnWriteArrayList<>();

    @Inject
    Board board;

    @Inject
    Database database;

    @AfterEach
    void clear() {
        board.calmDown();
        database.update("delete from parked_event");
    }

    @Test
    void theEventAndWhatFollowsFromItBelongToTheRequest() {
        board.behave(shown -> {
            if (shown.equals(text)) {
                seen.add(Correlation.current());
            }
        });

        String notice = post();

        await().untilAsserted(() -> assertThat(told(notice)).hasSize(1));
        assertThat(Mailbox.header(told(notice).get(0), "traceparent")).isEqualTo(TRACE);
        assertThat(Mailbox.header(told(notice).get(0), "requestid")).isEqualTo(request);
        await().untilAsserted(() -> assertThat(seen).contains(new Correlation(request, TRACE)));
    }

    @Test
    void whatIsLoggedOfAnEventNamesTheRequestThatBeganIt() {
        board.behave(shown -> {
            if (shown.equals(text)) {
                throw new IllegalStateException("it breaks a rule");
            }
        });
        try (LogBook log = LogBook.of("org.jixiao.platform.inbox")) {
            String notice = post();

            await().untilAsserted(() -> assertThat(log.contexts("notice/" + notice))
                    .singleElement()
                    .satisfies(context -> assertThat(context)
                            .containsEntry("requestId", request)
                            .containsEntry("traceId", TRACE_ID)));
        }
    }

    @Test
    void whatIsToldAgainBelongsToTheRequestThatAsksForIt() {
        String notice = post();
        await().untilAsserted(() -> assertThat(told(notice)).hasSize(1));

        String again = "request-" + Ids.next();
        Callers.administrator("990101")
                .header("X-Request-Id", again)
                .post("/api/v1/republications/notice")
                .then()
                .statusCode(200);

        await().untilAsserted(() -> assertThat(told(notice)).hasSize(2));
        assertThat(Mailbox.header(told(notice).get(1), "requestid")).isEqualTo(again);
        assertThat(Mailbox.header(told(notice).get(1), "traceparent"))
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01")
                .doesNotContain(TRACE_ID);
    }

    private String post() {
        return Callers.post(text, request, TRACE);
    }

    private static List<ConsumerRecord<String, byte[]>> told(String notice) {
        return Mailbox.of("notice-events").stream()
                .filter(record -> notice.equals(record.key()))
                .toList();
    }
}
