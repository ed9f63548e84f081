package org.jixiao.gateway.route;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** What every answer carries, whoever gives it: the request's id and trace, leave for pages elsewhere, and caution. */
@ApplicationScoped
class Greeting {
    private static final Pattern REQUEST_ID_FORM = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    private final Cors cors;
    private final Caution caution;
    private final Drain drain;

    Greeting(Cors cors, Caution caution, @Readiness Drain drain) {
        this.cors = cors;
        this.caution = caution;
        this.drain = drain;
    }

    /** Once for each answer, however often it is called. */
    void greet(RoutingContext ctx) {
        var headers = ctx.response().headers();
        if (!headers.contains(Headers.REQUEST_ID)) {
            headers.set(Headers.REQUEST_ID, requestId(ctx.request().getHeader(Headers.REQUEST_ID)));
            Trace.begin(ctx.request().headers(), headers);
            log(headers);
            ctx.addHeadersEndHandler(ended -> complete(ctx, headers));
        }
    }

    /** What is logged of this request names it, as the services' logs do. */
    private static void log(MultiMap told) {
        MDC.put("requestId", told.get(Headers.REQUEST_ID));
        MDC.put("traceId", Trace.idOf(told));
    }

    private void complete(RoutingContext ctx, MultiMap headers) {
        cors.allow(ctx.request(), headers);
        caution.add(ctx.request(), headers);
        drain.announce(ctx.request(), headers);
    }

    /** The id under which a request is logged everywhere: the client's own if well formed, else a new one. */
    private static String requestId(@Nullable String proposed) {
        return proposed != null && REQUEST_ID_FORM.matcher(proposed).matches() ? proposed : madeUp();
    }

    /** A name, not a secret: nobody guesses anything by guessing it. */
    private static String madeUp() {
        var random = ThreadLocalRandom.current();
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }
}
