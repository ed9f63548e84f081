package org.jixiao.platform.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jixiao.platform.Callers;
import org.jixiao.platform.Database;
import org.jixiao.platform.Ids;
import org.jixiao.platform.TestBackend;
import org.jixiao.platform.notice.Board;
import org.jixiao.test.span.CollectedSpan;
import org.jixiao.test.span.CollectedSpan.Kind;
import org.jixiao.test.span.SpanCollector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a collector is told of a request and of what follows from it. */
@QuarkusTest
@WithTestResource(TestBackend.class)
class SpansTest {

    private static final String CALLER = "00f067aa0ba902b7";

    private final String trace = UUID.randomUUID().toString().replace("-", "");
    private final String request = "request-" + Ids.next();
    private final String text = "recorded " + Ids.next();

    @Inject
    Board board;

    @Inject
    Database database;

    @ConfigProperty(name = "jixiao.tracing.endpoint")
    URI collector;

    @AfterEach
    void clear() {
        board.calmDown();
        database.update("delete from parked_event");
    }

    @Test
    void anEventFollowsFromTheRequestAndItsApplicationFromItsSending() {
        String notice = post();

        CollectedSpan answered = the(Kind.SERVER);
        assertThat(answered.parent()).isEqualTo(CALLER);
        assertThat(answered.service()).isEqualTo("platform-test-service");
        assertThat(answered.name()).isEqualTo("POST /api/v1/notices");
        assertThat(answered.attributes())
                .containsOnly(
                        Map.entry("http.request.method", "POST"),
                        Map.entry("http.route", "/api/v1/notices"),
                        Map.entry("http.response.status_code", "201"),
                        Map.entry("jixiao.request.id", request));
        CollectedSpan sent = the(Kind.PRODUCER);
        assertThat(sent.parent()).isEqualTo(answered.id());
        assertThat(sent.name()).isEqualTo("send notice-events");
        CollectedSpan applied = the(Kind.CONSUMER);
        assertThat(applied.parent()).isEqualTo(sent.id());
        assertThat(applied.name()).isEqualTo("process notice-events");
        assertThat(applied.failed()).isFalse();
        assertThat(applied.attributes())
                .containsEntry("cloudevents.event_subject", "notice/" + notice)
                .containsEntry("cloudevents.event_type", "org.jixiao.notice.posted.v1");
    }

    @Test
    void anEventThatIsParkedShowsAndSaysNothingOfWhatItHolds() {
        board.behave(shown -> {
            if (shown.equals(text)) {
                throw new IllegalStateException("it breaks a rule");
            }
        });

        String notice = post();

        assertThat(the(Kind.CONSUMER).failed()).isTrue();
        assertThat(of(Kind.PRODUCER)).isNotEmpty().allSatisfy(sent -> assertThat(sent.attributes())
                .containsEntry("cloudevents.event_subject", "notice/" + notice));
        assertThat(ofThisTrace().toString()).doesNotContain("breaks a rule").doesNotContain(text);
    }

    @Test
    void whoIsTurnedAwayIsRecordedToo() {
        Callers.anonymous()
                .header("X-Request-Id", request)
                .header("traceparent", traceparent())
                .body(Callers.notice(text))
                .post("/api/v1/notices?q=" + text.replace(' ', '-'))
                .then()
                .statusCode(401);

        assertThat(the(Kind.SERVER).attributes()).containsEntry("http.response.status_code", "401");
        assertThat(ofThisTrace().toString()).doesNotContain(text.replace(' ', '-'));
    }

    @Test
    void healthAndMetricsAreNobodysWork() {
        Callers.anonymous()
                .header("traceparent", traceparent())
                .get("/q/health/live")
                .then()
                .statusCode(200);
        post();

        assertThat(the(Kind.SERVER).name()).isEqualTo("POST /api/v1/notices");
    }

    private String post() {
        return Callers.post(text, request, traceparent());
    }

    private String traceparent() {
        return "00-" + trace + "-" + CALLER + "-01";
    }

    private CollectedSpan the(Kind kind) {
        await().until(() -> !of(kind).isEmpty());
        return of(kind).get(0);
    }

    private List<CollectedSpan> of(Kind kind) {
        return ofThisTrace().stream().filter(span -> span.kind() == kind).toList();
    }

    private List<CollectedSpan> ofThisTrace() {
        return SpanCollector.at(collector).stream()
                .filter(span -> span.trace().equals(trace))
                .toList();
    }
}
