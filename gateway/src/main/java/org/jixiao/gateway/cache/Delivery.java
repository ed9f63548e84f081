package org.jixiao.gateway.cache;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;

/** Gives a kept answer to one client: whole, compressed as it likes, only its head, or the news that nothing has changed. */
final class Delivery {
    private static final int NOT_MODIFIED = 304;

    private Delivery() {}

    /** @param how it came about, as {@code Cache-Status} says it (RFC 9211) */
    static void send(RoutingContext ctx, Kept kept, Instant now, String how) {
        var request = ctx.request();
        var response = ctx.response();
        var coding = Coding.best(
                request.getHeader("Accept-Encoding"), kept.compressed().keySet());
        kept.headers().forEach(header -> response.headers().add(header.getKey(), header.getValue()));
        response.putHeader("Age", String.valueOf(kept.age(now))).putHeader("Cache-Status", "jixiao; " + how);
        if (!kept.compressed().isEmpty()) {
            response.headers().add("Vary", "Accept-Encoding");
        }
        var tag = kept.header("ETag");
        if (coding.isPresent() && tag != null) {
            response.putHeader("ETag", Conditions.weak(tag));
        }
        letEnd(request);
        if (Conditions.isKnown(request.headers(), kept)) {
            response.setStatusCode(NOT_MODIFIED).end().onFailure(ctx::fail);
            return;
        }
        coding.ifPresent(used -> response.putHeader("Content-Encoding", used.token()));
        var body = coding.map(used -> kept.compressed().get(used)).orElse(kept.body());
        response.setStatusCode(kept.status()).putHeader("Content-Length", String.valueOf(body.length()));
        (request.method().equals(HttpMethod.HEAD) ? response.end() : response.end(body)).onFailure(ctx::fail);
    }

    /** It was held back on its way in, unless the service has been asked in its name; over HTTP/2 what has ended cannot be let go on. */
    private static void letEnd(HttpServerRequest request) {
        if (!request.isEnded()) {
            request.resume();
        }
    }
}
