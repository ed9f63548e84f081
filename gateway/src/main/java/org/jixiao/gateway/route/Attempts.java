package org.jixiao.gateway.route;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.ProxyResponse;
import org.jixiao.tracing.Names;
import org.jixiao.tracing.ServerSpans;
import org.jixiao.tracing.Spans;
import org.jixiao.tracing.Traceparent;

/** Each try of a request at a service, as a span of its own: until the answer begins, or does not come. */
final class Attempts {
    private static final int FAULT = 500;

    private final Spans spans;
    private final RoutingContext ctx;
    private final Upstream upstream;
    private long before;

    Attempts(Spans spans, RoutingContext ctx, Upstream upstream) {
        this.spans = spans;
        this.ctx = ctx;
        this.upstream = upstream;
    }

    /** @param asking the headers that the service gets: what it does follows from this try */
    Span begin(MultiMap asking) {
        var method = ctx.request().method().name();
        var parent = Trace.named(ctx.response().headers());
        var span = spans.begin(SpanKind.CLIENT, method + " " + upstream.name(), parent);
        if (span.isRecording()) {
            span.setAttribute(Names.METHOD, method).setAttribute(Names.PEER, upstream.name());
            if (before > 0) {
                span.setAttribute(Names.RESENT, before);
            }
            asking.set(Traceparent.HEADER, Traceparent.after(span, parent));
        }
        before++;
        return span;
    }

    void answered(Span span, ProxyResponse response) {
        span.setAttribute(Names.STATUS, (long) response.getStatusCode());
        if (response.getStatusCode() >= FAULT) {
            span.setStatus(StatusCode.ERROR);
        }
        span.end();
    }

    void failed(Span span, Throwable failure) {
        span.setAttribute(Names.FAULT, failure.getClass().getSimpleName()).setStatus(StatusCode.ERROR);
        span.end();
    }

    /** The service is left alone: nobody is sent there. */
    void spared() {
        ServerSpans.of(ctx).addEvent("breaker open", Attributes.of(Names.PEER, upstream.name()));
    }
}
