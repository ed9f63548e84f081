package org.jixiao.gateway.route;

import io.vertx.core.http.HttpServerRequest;
import org.jixiao.gateway.problem.Problem;
import org.jixiao.gateway.problem.ProblemType;
import org.jixiao.gateway.problem.Refused;

/** What can be told of a body, and done about it, before it comes. */
final class Bodies {
    private static final long MEGABYTE = 1024 * 1024;

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
