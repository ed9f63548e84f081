package org.jixiao.tracing;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.TracerProvider;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Pieces of work as spans, told to the collector when they end; where there is no collector, none is begun. */
@Singleton
public class Spans {

    private static final String SCOPE = "org.jixiao";
    private static final int GRACE_SECONDS = 5;

    private final @Nullable SdkTracerProvider recorder;
    private final Tracer tracer;

    @Inject
    Spans(TracingConfig config, @ConfigProperty(name = "quarkus.application.name") String service) {
        this(config.endpoint(), service, config.ratio());
    }

    Spans(Optional<URI> collector, String service, double ratio) {
        recorder = collector.map(there -> Exporter.to(there, service, ratio)).orElse(null);
        tracer = (recorder == null ? TracerProvider.noop() : recorder).get(SCOPE);
    }

    /** Whether there is anybody to tell. */
    public boolean areRecorded() {
        return recorder != null;
    }

    /**
     * Begins a piece of work. The one who does it ends it, and hands on what {@link Traceparent#after} says.
     *
     * @param name of few words, the same for all of its kind
     * @param traceparent from what it follows; null for what nothing else began
     */
    public Span begin(SpanKind kind, String name, @Nullable String traceparent) {
        return recorder == null
                ? Span.getInvalid()
                : tracer.spanBuilder(name)
                        .setSpanKind(kind)
                        .setParent(Traceparent.context(traceparent))
                        .startSpan();
    }

    /** Tells what has ended, for as long as that may take. */
    @PreDestroy
    void close() {
        if (recorder != null) {
            recorder.shutdown().join(GRACE_SECONDS, TimeUnit.SECONDS);
        }
    }
}
