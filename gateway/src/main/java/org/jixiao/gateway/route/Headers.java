package org.jixiao.gateway.route;

import io.vertx.core.MultiMap;
import io.vertx.httpproxy.ProxyResponse;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which headers cross the door, and which end there. */
final class Headers {
    static final String REQUEST_ID = "X-Request-Id";

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

    /** Only the gateway says this of an answer. */
    private static final List<String> SAID_HERE =
            List.of(REQUEST_ID, "traceresponse", "RateLimit", "RateLimit-Policy", "Cache-Status", "Server");

    private Headers() {}

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

    /** Makes an answer of a service one of the door: what is inner ends here. */
    static ProxyResponse comeBack(ProxyResponse response, URI inner, URI outer) {
        var headers = response.headers();
        dropHopByHop(headers);
        SAID_HERE.forEach(headers::remove);
        for (var name : List.of("Location", "Content-Location")) {
            var target = headers.get(name);
            if (target != null && target.startsWith(inner + "/")) {
                headers.set(name, outer + target.substring(inner.toString().length()));
            }
        }
        return response;
    }
}
