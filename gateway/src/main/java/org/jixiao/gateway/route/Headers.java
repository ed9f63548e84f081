package org.jixiao.gateway.route;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.httpproxy.ProxyResponse;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Which headers cross the door, and which end there. */
final class Headers {
    static final String REQUEST_ID = "X-Request-Id";

    /** They speak of one connection, not of the message (RFC 9110, 7.6.1). */
    private static final List<CharSequence> HOP_BY_HOP = names(
            "Connection",
            "Keep-Alive",
            "Proxy-Authenticate",
            "Proxy-Authorization",
            "Proxy-Connection",
            "TE",
            "Trailer",
            "Upgrade");

    /** Only the gateway says where a request came from and what it is. */
    private static final List<CharSequence> CLAIMED =
            names("Forwarded", "X-Real-IP", "X-Original-URL", "X-Rewrite-URL");

    /** Only the gateway says this of an answer. */
    private static final List<CharSequence> SAID_HERE =
            names(REQUEST_ID, "traceresponse", "RateLimit", "RateLimit-Policy", "Cache-Status", "Server");

    /** They may name a service by its inner address. */
    private static final List<CharSequence> LEADING_ON = names("Location", "Content-Location");

    private static final String FORWARDED = "x-forwarded-";
    private static final String OVERRIDE = "method-override";

    private Headers() {}

    /** Names that are looked for with each request. */
    private static List<CharSequence> names(String... names) {
        return Stream.of(names).map(HttpHeaders::createOptimized).toList();
    }

    static void dropHopByHop(MultiMap headers) {
        var connection = headers.getAll(HttpHeaders.CONNECTION);
        if (!connection.isEmpty()) {
            namedIn(connection).forEach(headers::remove);
        }
        HOP_BY_HOP.forEach(headers::remove);
    }

    private static List<String> namedIn(List<String> connection) {
        return connection.stream()
                .flatMap(value -> Stream.of(value.split(",", -1)))
                .map(String::strip)
                .filter(name ->
                        !name.isEmpty() && !name.toLowerCase(Locale.ROOT).startsWith("content-"))
                .toList();
    }

    static void dropClaims(MultiMap headers) {
        CLAIMED.forEach(headers::remove);
        var claimed = new ArrayList<String>(0);
        for (var header : headers) {
            if (isClaim(header.getKey())) {
                claimed.add(header.getKey());
            }
        }
        claimed.forEach(headers::remove);
    }

    private static boolean isClaim(String name) {
        return name.regionMatches(true, 0, FORWARDED, 0, FORWARDED.length())
                || name.length() >= OVERRIDE.length()
                        && name.toLowerCase(Locale.ROOT).contains(OVERRIDE);
    }

    /** Makes an answer of a service one of the door: what is inner ends here. */
    static ProxyResponse comeBack(ProxyResponse response, URI inner, URI outer) {
        var headers = response.headers();
        dropHopByHop(headers);
        SAID_HERE.forEach(headers::remove);
        for (var name : LEADING_ON) {
            var target = headers.get(name);
            if (target != null && target.startsWith(inner + "/")) {
                headers.set(name, outer + target.substring(inner.toString().length()));
            }
        }
        return response;
    }
}
