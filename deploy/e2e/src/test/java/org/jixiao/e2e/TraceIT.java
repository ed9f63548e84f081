package org.jixiao.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jixiao.test.span.CollectedSpan;
import org.jixiao.test.span.CollectedSpan.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a collector of spans is told of a request: one trace, from the door to where the last of its events is applied. */
@ExtendWith(Suite.Provider.class)
class TraceIT {

    /** What may be said of a span, and nothing else. */
    private static final Set<String> SAID = Set.of(
            "http.request.method",
            "http.route",
            "http.response.status_code",
            "jixiao.request.id",
            "peer.service",
            "messaging.system",
            "messaging.operation.type",
            "messaging.destination.name",
            "cloudevents.event_type",
            "cloudevents.event_subject");

    private final Suite suite;

    TraceIT(Suite suite) {
        this.suite = suite;
    }

    @Test
    void anApprovalIsOneTraceFromTheDoorToWhereItIsApplied() {
        Proceedings proceedings = new Proceedings(suite);
        Proceedings.Budget budget = proceedings.submitted("editor", "reviewer");
        String sheet = proceedings.sheets(budget, 1).get(0).path("id").asText();

        HttpResponse<String> approved = approved(sheet);

        String trace = traceOf(approved);
        CollectedSpan door = awaited(trace, "gateway", Kind.SERVER);
        assertThat(door.parent()).isEmpty();
        assertThat(door.name()).isEqualTo("POST /api/v1/targets/*");
        assertThat(door.attributes())
                .containsEntry(
                        "jixiao.request.id",
                        approved.headers().firstValue("X-Request-Id").orElseThrow());
        CollectedSpan asked = awaited(trace, "gateway", Kind.CLIENT);
        assertThat(asked.parent()).isEqualTo(door.id());
        CollectedSpan answered = awaited(trace, "indicator-service", Kind.SERVER);
        assertThat(answered.parent()).isEqualTo(asked.id());
        assertThat(answered.name()).isEqualTo("POST /api/v1/targets/{id}/approval");
        CollectedSpan sent = awaited(trace, "indicator-service", Kind.PRODUCER);
        assertThat(sent.parent()).isEqualTo(answered.id());
        assertThat(sent.attributes()).containsEntry("cloudevents.event_type", "org.jixiao.target.approved.v1");
        for (String follower : List.of("budget-service", "disclosure-service")) {
            CollectedSpan applied = awaited(trace, follower, Kind.CONSUMER);
            assertThat(applied.parent()).isEqualTo(sent.id());
            assertThat(applied.name()).isEqualTo("process target-events");
            assertThat(applied.failed()).isFalse();
        }
        assertThat(suite.spansOf(trace)).allSatisfy(span -> assertThat(SAID)
                .containsAll(span.attributes().keySet()));
    }

    @Test
    void whatIsReadAfterTheAnswerBelongsToTheTraceOfTheRequest() {
        String department = new Proceedings(suite).department();

        HttpResponse<String> received = suite.signedIn("editor")
                .file(
                        "/api/v1/filings",
                        Map.of("division", "990101", "department", department, "fiscalYear", "2026"),
                        "form.txt",
                        SmallForm.of(department + "云溪县第" + department + "局", List.of("村级供水管网改造")));

        assertThat(received.statusCode()).as(received.body()).isEqualTo(202);
        String trace = traceOf(received);
        CollectedSpan answered = awaited(trace, "budget-service", Kind.SERVER);
        CollectedSpan read = awaited(trace, "budget-service", Kind.INTERNAL);
        assertThat(read.name()).isEqualTo("read filing");
        assertThat(read.parent()).isEqualTo(answered.id());
        CollectedSpan sent = awaited(trace, "budget-service", Kind.PRODUCER);
        assertThat(sent.parent()).isEqualTo(read.id());
        assertThat(awaited(trace, "indicator-service", Kind.CONSUMER).failed()).isFalse();
    }

    private static String traceOf(HttpResponse<String> answer) {
        return answer.headers().firstValue("traceresponse").orElseThrow().split("-", -1)[1];
    }

    /** Accepted once indicator-service has heard that the budget is submitted; each try is a trace of its own. */
    private HttpResponse<String> approved(String sheet) {
        Door finance = suite.signedIn("finance");
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> finance.post("/api/v1/targets/" + sheet + "/approval", Map.of()),
                        answer -> answer.statusCode() == 200);
    }

    private CollectedSpan awaited(String trace, String service, Kind kind) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> suite.spansOf(trace).stream()
                                .filter(span -> span.service().equals(service) && span.kind() == kind)
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }
}
