package org.jixiao.gateway.route;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/**
 * Leave for the pages of named origins to use the API from a browser, and for every page to read the open data, refusals included.
 * Tokens travel in a header, never in a cookie, so no credentials are allowed along. Keycloak gives leave to the origins of its clients.
 */
@ApplicationScoped
class Cors {
    private static final String API = "/api/";
    private static final String OPEN_DATA = "/open-data/";
    private static final String ANYBODY = "*";
    private static final String ALLOWED = "Access-Control-Allow-Origin";
    private static final String TAKEN =
            "Accept-Language, Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match,"
                    + " Last-Event-ID, Prefer, Range, X-Request-Id, traceparent, tracestate";
    private static final String SHOWN =
            "Content-Disposition, Content-Language, ETag, Link, Location, Preference-Applied, RateLimit,"
                    + " RateLimit-Policy, Retry-After, X-Request-Id, traceresponse";
    /** What asks again, or for a part, or in a language: a browser wants leave for some of these. */
    private static final String TAKEN_FROM_ANYBODY =
            "Accept, Accept-Language, If-Modified-Since, If-None-Match, If-Range, Range, X-Request-Id, traceparent, tracestate";

    private static final String FOR_AN_HOUR = "3600";
    private static final int NO_CONTENT = 204;

    private final Set<String> origins;

    Cors(GatewayConfig config) {
        origins = config.corsOrigins().orElse(Set.of());
    }

    /** Whether a browser asks for leave only, and may get it; elsewhere OPTIONS is a method like others. */
    boolean isAskedFirst(HttpServerRequest request) {
        return request.method().equals(HttpMethod.OPTIONS)
                && request.headers().contains("Access-Control-Request-Method")
                && isAllowed(request);
    }

    /** The method that the browser wants leave for. */
    static HttpMethod wanted(HttpServerRequest request) {
        return HttpMethod.valueOf(request.getHeader("Access-Control-Request-Method"));
    }

    static void answerFirst(RoutingContext ctx) {
        ctx.request().resume();
        ctx.response()
                .setStatusCode(NO_CONTENT)
                .putHeader("Access-Control-Allow-Methods", wanted(ctx.request()).name())
                .putHeader("Access-Control-Allow-Headers", isOpen(ctx.request()) ? TAKEN_FROM_ANYBODY : TAKEN)
                .putHeader("Access-Control-Max-Age", FOR_AN_HOUR)
                .end()
                .onFailure(ctx::fail);
    }

    /** Refusals are to be read, too. */
    void allow(HttpServerRequest request, MultiMap headers) {
        if (isApi(request) && !origins.isEmpty()) {
            headers.add("Vary", "Origin");
        }
        if (isAllowed(request) && !headers.contains(ALLOWED)) {
            headers.set(ALLOWED, isOpen(request) ? ANYBODY : request.getHeader("Origin"))
                    .set("Access-Control-Expose-Headers", SHOWN);
        }
    }

    private boolean isAllowed(HttpServerRequest request) {
        var origin = request.getHeader("Origin");
        return isOpen(request) || isApi(request) && origin != null && origins.contains(origin);
    }

    private static boolean isApi(HttpServerRequest request) {
        return begins(request, API);
    }

    private static boolean isOpen(HttpServerRequest request) {
        return begins(request, OPEN_DATA);
    }

    private static boolean begins(HttpServerRequest request, String path) {
        return request.path() != null && request.path().startsWith(path);
    }
}
