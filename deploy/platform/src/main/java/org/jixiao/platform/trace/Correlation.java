package org.jixiao.platform.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jixiao.tracing.Traceparent;
import org.jspecify.annotations.Nullable;

/**
 * To which request, and to which trace (W3C Trace Context), the work at hand belongs. It is handed on as it came; where
 * spans are recorded ({@code org.jixiao.tracing}), the one of the request or of the event stands in it.
 *
 * @param requestId the id that the request was answered with; null for what no request began
 * @param traceparent as the standard writes it; null where there is no trace
 */
public record Correlation(
        @Nullable String requestId, @Nullable String traceparent) {

    /** Of a request over HTTP, and of the record that carries an event. */
    public static final String TRACE_HEADER = Traceparent.HEADER;

    /** Of the record that carries an event. */
    static final String REQUEST_HEADER = "requestid";

    private static final Correlation NONE = new Correlation(null, null);

    private static final String LOGGED_REQUEST = "requestId";
    private static final String LOGGED_TRACE = "traceId";
    private static final String LOGGED_SPAN = "spanId";
    private static final String LOGGED_FLAGS = "traceFlags";

    private static final Pattern REQUEST = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    /** What is well formed of the two; the rest counts as not said. */
    public static Correlation of(@Nullable String requestId, @Nullable String traceparent) {
        return new Correlation(
                requestId != null && REQUEST.matcher(requestId).matches() ? requestId : null,
                Traceparent.named(traceparent).isValid() ? traceparent : null);
    }

    /** As the headers of an event's record say. */
    public static Correlation of(Map<String, String> headers) {
        return of(headers.get(REQUEST_HEADER), headers.get(TRACE_HEADER));
    }

    /** Of the work this thread does. */
    public static Correlation current() {
        String trace = logged(LOGGED_TRACE);
        return new Correlation(
                logged(LOGGED_REQUEST),
                trace == null ? null : "00-" + trace + "-" + logged(LOGGED_SPAN) + "-" + logged(LOGGED_FLAGS));
    }

    /** Headers of an event's record without what they said of an earlier occasion. */
    public static Set<String> headerNames() {
        return Set.of(REQUEST_HEADER, TRACE_HEADER);
    }

    /** The same for what follows from a piece of work that is part of it. */
    public Correlation within(Span work) {
        return new Correlation(requestId, Traceparent.after(work, traceparent));
    }

    /** As the headers of an event's record; empty where nothing is known. */
    public Map<String, String> headers() {
        Map<String, String> headers = new HashMap<>();
        if (requestId != null) {
            headers.put(REQUEST_HEADER, requestId);
        }
        if (traceparent != null) {
            headers.put(TRACE_HEADER, traceparent);
        }
        return headers;
    }

    /** From here on what this thread does belongs to it, until {@link #end}. */
    public void begin() {
        log(LOGGED_REQUEST, requestId);
        SpanContext work = Traceparent.named(traceparent);
        boolean named = work.isValid();
        log(LOGGED_TRACE, named ? work.getTraceId() : null);
        log(LOGGED_SPAN, named ? work.getSpanId() : null);
        log(LOGGED_FLAGS, named ? work.getTraceFlags().asHex() : null);
    }

    /** What this thread does belongs to nothing any more. */
    public static void end() {
        NONE.begin();
    }

    /** Does a piece of work as part of it, and then goes on as before. */
    public void during(Runnable work) {
        Correlation before = current();
        begin();
        try {
            work.run();
        } finally {
            before.begin();
        }
    }

    private static @Nullable String logged(String key) {
        Object value = MDC.get(key);
        return value == null ? null : value.toString();
    }

    private static void log(String key, @Nullable String value) {
        if (value == null) {
            MDC.remove(key);
        } else {
            MDC.put(key, value);
        }
    }
}
