package org.jixiao.tracing;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.vertx.core.MultiMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From which piece of work another one follows, as it is written between services (W3C Trace Context). */
public final class Traceparent {

    /** Of a request over HTTP, and of the record that carries an event. */
    public static final String HEADER = "traceparent";

    /** What else a request says of its trace. */
    private static final String STATE = "tracestate";

    private static final TextMapGetter<String> ALONE = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(String written) {
            return Set.of(HEADER);
        }

        @Override
        public @Nullable String get(@Nullable String written, String key) {
            return key.equals(HEADER) ? written : null;
        }
    };

    private Traceparent() {}

    /**
     * From what a request follows. Two headers say as little as none; where nothing is said, {@code tracestate} goes, too: without a
     * trace it means nothing.
     *
     * @return null for a request that nothing else began
     */
    public static @Nullable String taken(MultiMap headers) {
        List<String> said = headers.getAll(HEADER);
        if (said.size() == 1 && named(said.get(0)).isValid()) {
            return said.get(0);
        }
        headers.remove(STATE);
        return null;
    }

    /** The piece of work that it names; not a valid one where that is null, or nothing as the standard has it. */
    public static SpanContext named(@Nullable String written) {
        return Span.fromContext(context(written)).getSpanContext();
    }

    /** What is to follow from it; from nothing where it is null or names nothing. */
    static Context context(@Nullable String written) {
        return W3CTraceContextPropagator.getInstance().extract(Context.root(), written, ALONE);
    }

    /**
     * What the work is to hand on: itself, if it is recorded; else what it was given, as it came; null where there is neither.
     *
     * @param given null for what nothing else began
     */
    public static @Nullable String after(Span work, @Nullable String given) {
        return work.isRecording() || given == null ? written(work.getSpanContext()) : given;
    }

    private static @Nullable String written(SpanContext work) {
        return work.isValid()
                ? "00-" + work.getTraceId() + "-" + work.getSpanId() + "-"
                        + work.getTraceFlags().asHex()
                : null;
    }
}
