package org.jixiao.gateway.route;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;
import org.jixiao.gateway.problem.Problem;
import org.jixiao.gateway.problem.ProblemType;
import org.jixiao.gateway.problem.Refused;

/** What can be told of a body, and done about it, before it comes. */
final class Bodies {
    private static final long MEGABYTE = 1024 * 1024;
    private static final Set<HttpMethod> PLAIN = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private Bodies() {}

    static void check(HttpServerRequest request, GatewayConfig config) {
        var encoding = request.getHeader("Transfer-Encoding");
        if (encoding != null && !encoding.equalsIgnoreCase("chunked")) {
            throw unreadable("Transfer-Encoding");
        }
        if (declared(request) > config.limits().body().asLongValue()) {
            throw tooLarge(config);
        }
    }

    /** Whether the request is a plain question: what would come after it uncalled-for means nothing and goes nowhere. */
    static boolean isNone(HttpServerRequest request) {
        return PLAIN.contains(request.method())
                && declared(request) == 0
                && !request.headers().contains("Transfer-Encoding");
    }

    /** Over HTTP/2 something may come all the same: then the stream ends. */
    static void expectNone(RoutingContext ctx) {
        var request = ctx.request();
        if (isNone(request)) {
            request.handler(uncalled -> {
                if (uncalled.length() > 0) {
                    Hangup.SATISFIED.on(ctx);
                }
            });
        }
    }

    /** HTTP/2 needs no announcement of a body; a service spoken to over HTTP/1.1 does. */
    static void announce(HttpServerRequest request) {
        var headers = request.headers();
        if (request.version() == HttpVersion.HTTP_2 && !headers.contains("Content-Length")) {
            headers.set("Transfer-Encoding", "chunked");
        }
    }

    /** Whether the client waits for leave before it sends its body. */
    static boolean isHeldBack(HttpServerRequest request) {
        return request.headers().contains("Expect");
    }

    /** Gives that leave, after every check that needs no body. */
    static void letCome(HttpServerRequest request) {
        if (isHeldBack(request)) {
            request.headers().remove("Expect");
            request.response().writeContinue();
        }
    }

    static Refused tooLarge(GatewayConfig config) {
        return Problem.of(ProblemType.BODY_TOO_LARGE, config.limits().body().asLongValue() / MEGABYTE)
                .with("Connection", "close")
                .refused();
    }

    private static long declared(HttpServerRequest request) {
        var length = request.getHeader("Content-Length");
        if (length == null) {
            return 0;
        }
        if (!length.matches("\\d{1,18}")) {
            throw unreadable("Content-Length");
        }
        return Long.parseLong(length);
    }

    private static Refused unreadable(String header) {
        return Problem.of(ProblemType.UNREADABLE_REQUEST, header).refused();
    }
}
