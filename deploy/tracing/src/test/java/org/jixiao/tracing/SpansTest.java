package org.jixiao.tracing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jixiao.test.span.CollectedSpan;
import org.jixiao.test.span.CollectedSpan.Kind;
import org.jixiao.test.span.SpanCollector;
import org.junit.jupiter.api.Test;

class SpansTest {

    private static final String RECORDED = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    private static final String UNRECORDED = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00";

    @Test
    void withoutACollectorNothingRunsAndAllIsHandedOnAsItCame() {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        Spans spans = new Spans(Optional.empty(), "some-service", 1);

        Span work = spans.begin(SpanKind.SERVER, "GET", RECORDED);
        Map<String, String> headers = new HashMap<>(Map.of(Traceparent.HEADER, RECORDED));
        new EventSpans(spans).send("some-events", headers).end();
        work.end();

        assertThat(spans.areRecorded()).isFalse();
        assertThat(Traceparent.after(work, RECORDED)).isEqualTo(RECORDED);
        assertThat(Traceparent.after(work, null)).isNull();
        assertThat(headers).containsOnly(Map.entry(Traceparent.HEADER, RECORDED));
        assertThat(Thread.getAllStackTraces().keySet()).isSubsetOf(before);
    }

    @Test
    void anEventFollowsFromTheRequestAndItsApplicationFromItsSending() {
        try (SpanCollector collector = SpanCollector.open()) {
            Spans spans = new Spans(Optional.of(collector.url()), "some-service", 1);
            Span request = spans.begin(SpanKind.SERVER, "POST", RECORDED);
            Map<String, String> headers = new HashMap<>(Map.of(
                    "ce_type",
                    "org.jixiao.some.told.v1",
                    "ce_subject",
                    "some/7",
                    Traceparent.HEADER,
                    String.valueOf(Traceparent.after(request, RECORDED))));
            EventSpans events = new EventSpans(spans);
            events.send("some-events", headers).end();
            events.process("some-events", headers).end();
            request.end();
            spans.close();

            List<CollectedSpan> collected = SpanCollector.at(collector.url());
            assertThat(collected)
                    .extracting(CollectedSpan::kind, CollectedSpan::name, CollectedSpan::service)
                    .containsExactly(
                            tuple(Kind.PRODUCER, "send some-events", "some-service"),
                            tuple(Kind.CONSUMER, "process some-events", "some-service"),
                            tuple(Kind.SERVER, "POST", "some-service"));
            assertThat(collected).allMatch(span -> span.trace().equals("4bf92f3577b34da6a3ce929d0e0e4736"));
            CollectedSpan first = collected.get(2);
            assertThat(first.parent()).isEqualTo("00f067aa0ba902b7");
            assertThat(collected.get(0).parent()).isEqualTo(first.id());
            assertThat(collected.get(1).parent()).isEqualTo(collected.get(0).id());
            assertThat(collected.get(1).attributes())
                    .containsOnly(
                            Map.entry("messaging.system", "kafka"),
                            Map.entry("messaging.operation.type", "process"),
                            Map.entry("messaging.destination.name", "some-events"),
                            Map.entry("cloudevents.event_type", "org.jixiao.some.told.v1"),
                            Map.entry("cloudevents.event_subject", "some/7"));
        }
    }

    @Test
    void whoeverComesWithATraceHasDecidedAboutItAndTheRestIsSampled() {
        try (SpanCollector collector = SpanCollector.open()) {
            Spans none = new Spans(Optional.of(collector.url()), "some-service", 0);
            Span begunHere = none.begin(SpanKind.SERVER, "GET", null);
            Span decided = none.begin(SpanKind.SERVER, "GET", RECORDED);
            assertThat(begunHere.isRecording()).isFalse();
            assertThat(Traceparent.after(begunHere, null)).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-00");
            assertThat(decided.isRecording()).isTrue();
            none.close();

            Spans half = new Spans(Optional.of(collector.url()), "some-service", 0.5);
            Span declined = half.begin(SpanKind.SERVER, "GET", UNRECORDED);
            assertThat(declined.isRecording()).isFalse();
            assertThat(Traceparent.after(declined, UNRECORDED)).isEqualTo(UNRECORDED);
            // Of 1000 with a chance of one half each, 500 give or take 8 times the standard deviation of 15.8.
            assertThat(IntStream.range(0, 1000)
                            .filter(i ->
                                    half.begin(SpanKind.SERVER, "GET", null).isRecording())
                            .count())
                    .isBetween(374L, 626L);
            half.close();
        }
    }

    @Test
    void whatIsNoShareIsNamed() {
        assertThatThrownBy(() -> new Spans(Optional.of(URI.create("http://127.0.0.1:9")), "some-service", 5))
                .hasMessageContaining("OTEL_TRACES_SAMPLER_ARG");
    }
}
