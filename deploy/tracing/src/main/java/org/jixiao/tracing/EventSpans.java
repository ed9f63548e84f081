package org.jixiao.tracing;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Each event that is sent, as part of the trace it was told in; and each that is applied, as what follows from its sending. */
@Singleton
public class EventSpans {

    private final Spans spans;

    @Inject
    EventSpans(Spans spans) {
        this.spans = spans;
    }

    /** Where there is nobody to tell. */
    public static EventSpans unrecorded() {
        return new EventSpans(new Spans(Optional.empty(), "", 0));
    }

    /** @param headers of the record that carries it: what follows from them follows from this from now on */
    public Span send(String topic, Map<String, String> headers) {
        return begin(SpanKind.PRODUCER, "send", topic, headers);
    }

    /** @param headers of the record that carries it: what follows from them follows from this from now on */
    public Span process(String topic, Map<String, String> headers) {
        return begin(SpanKind.CONSUMER, "process", topic, headers);
    }

    private Span begin(SpanKind kind, String operation, String topic, Map<String, String> headers) {
        String given = headers.get(Traceparent.HEADER);
        Span span = spans.begin(kind, operation + " " + topic, given);
        if (span.isRecording()) {
            span.setAttribute(Names.MESSAGING, "kafka")
                    .setAttribute(Names.OPERATION, operation)
                    .setAttribute(Names.TOPIC, topic)
                    .setAttribute(Names.EVENT_TYPE, said(headers.get("ce_type")))
                    .setAttribute(Names.EVENT_SUBJECT, said(headers.get("ce_subject")));
            headers.put(Traceparent.HEADER, Traceparent.after(span, given));
        }
        return span;
    }

    private static String said(@Nullable String header) {
        return header == null ? "" : header;
    }
}
