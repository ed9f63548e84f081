package org.jixiao.tracing;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Each request that is answered here, from its arrival to the end of its answer. Whoever handles it finds the span in the
 * request's {@code traceparent}, as if it had come so.
 */
@ApplicationScoped
public class ServerSpans {

    /** Before the one who asks for a token: who is turned away is recorded, too. */
    private static final int FIRST = 10_000;
    /** Health and metrics are asked for all day long. */
    private static final String INNER = "/q/";

    private static final String REQUEST_ID = "X-Request-Id";
    /** Under which Quarkus, and the gateway, say what their metrics count by. */
    private static final String TEMPLATE = "UrlPathTemplate";

    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT");
    private static final int FAULT = 500;

    private final Spans spans;

    ServerSpans(Spans spans) {
        this.spans = spans;
    }

    void register(@Observes Filters filters) {
        if (spans.areRecorded()) {
            filters.register(this::record, FIRST);
        }
    }

    /** The span of a request; one that takes nothing where it is not recorded. */
    public static Span of(RoutingContext ctx) {
        Span span = ctx.get(ServerSpans.class.getName());
        return span == null ? Span.getInvalid() : span;
    }

    private void record(RoutingContext ctx) {
        String path = ctx.request().path();
        if (path == null || !path.startsWith(INNER)) {
            begin(ctx);
        }
        ctx.next();
    }

    private void begin(RoutingContext ctx) {
        MultiMap headers = ctx.request().headers();
        String given = Traceparent.taken(headers);
        String method = method(ctx);
        Span span = spans.begin(SpanKind.SERVER, method, given).setAttribute(Names.METHOD, method);
        headers.set(Traceparent.HEADER, Traceparent.after(span, given));
        if (span.isRecording()) {
            ctx.put(ServerSpans.class.getName(), span);
            Context here = Vertx.currentContext();
            ctx.addEndHandler(done -> {
                name(span, method, here.getLocal(TEMPLATE));
                // What was given is an answer, whatever its connection does then.
                end(ctx, span, done.succeeded() || ctx.response().ended());
            });
        }
    }

    private static String method(RoutingContext ctx) {
        String method = ctx.request().method().name();
        return METHODS.contains(method) ? method : "HTTP";
    }

    private static void name(Span span, String method, @Nullable String template) {
        if (template != null && template.startsWith("/")) {
            span.updateName(method + " " + template).setAttribute(Names.ROUTE, template);
        }
    }

    private static void end(RoutingContext ctx, Span span, boolean answered) {
        int status = ctx.response().getStatusCode();
        span.setAttribute(Names.STATUS, (long) status);
        String request = ctx.response().headers().get(REQUEST_ID);
        if (request != null) {
            span.setAttribute(Names.REQUEST, request);
        }
        if (!answered) {
            span.setAttribute(Names.FAULT, "connection-ended");
        }
        if (status >= FAULT) {
            span.setStatus(StatusCode.ERROR);
        }
        span.end();
    }
}
