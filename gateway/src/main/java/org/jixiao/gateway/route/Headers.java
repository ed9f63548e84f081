package org.jixiao.gateway.route;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which headers cross the door, and which end there. */
final class Headers {
    static final String REQUEST_ID = "X-Request-Id";

    private static final Pattern REQUEST_ID_FORM = Pattern.compile("[A-Za-z0-9._-]{8,64}");

    /** They speak of one connection, not of the message (RFC 9110, 7.6.1). */
    private static final List<String> HOP_BY_HOP = List.of(
            "Connection",
            "Keep-Alive",
            "Proxy-Authenticate",
            "Proxy-Authorization",
            "Proxy-Connection",
            "TE",
            "Trailer",
            "Upgrade");

    /** Only the gateway says where a request came from and what it is. */
    private static final List<String> CLAIMED = List.of("Forwarded", "X-Real-IP", "X-Original-URL", "X-Rewrite-URL");

    private Headers() {}

    /** What every answer carries, whoever gives it: the request's id, and caution a service has not worded better. */
    static void greet(RoutingContext ctx) {
        var headers = ctx.response().headers();
        if (!headers.contains(REQUEST_ID)) {
            headers.set(REQUEST_ID, requestId(ctx.request().getHeader(REQUEST_ID)));
            ctx.addHeadersEndHandler(ended -> secure(headers));
        }
    }

    /** The id under which a request is logged everywhere: the client's own if well formed, else a new one. */
    private static String requestId(@Nullable String proposed) {
        return proposed != null && REQUEST_ID_FORM.matcher(proposed).matches()
                ? proposed
                : UUID.randomUUID().toString();
    }

    static void dropHopByHop(MultiMap headers) {
        var named = headers.getAll("Connection").stream()
                .flatMap(value -> Pattern.compile(",").splitAsStream(value))
                .map(String::strip)
                .filter(name ->
                        !name.isEmpty() && !name.toLowerCase(Locale.ROOT).startsWith("content-"))
                .toList();
        named.forEach(headers::remove);
        HOP_BY_HOP.forEach(headers::remove);
    }

    static void dropClaims(MultiMap headers) {
        CLAIMED.forEach(headers::remove);
        headers.names().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).startsWith("x-forwarded-")
                        || name.toLowerCase(Locale.ROOT).contains("method-override"))
                .toList()
                .forEach(headers::remove);
    }

    private static void secure(MultiMap headers) {
        setIfAbsent(headers, "X-Content-Type-Options", "nosniff");
        setIfAbsent(headers, "Referrer-Policy", "strict-origin-when-cross-origin");
        setIfAbsent(headers, "Content-Security-Policy", "frame-ancestors 'none'");
    }

    private static void setIfAbsent(MultiMap headers, String name, String value) {
        if (!headers.contains(name)) {
            headers.set(name, value);
        }
    }
}
