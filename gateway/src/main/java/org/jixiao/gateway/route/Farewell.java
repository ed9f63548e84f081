package org.jixiao.gateway.route;

import io.vertx.core.Future;
import io.vertx.httpproxy.ProxyResponse;

/**
 * A service that is being stopped finishes what it has begun and turns away what comes then: a bare 503, without a word of its own. The
 * request has not been handled, so that this is no answer but the service's absence.
 */
final class Farewell extends RuntimeException {
    private static final int UNAVAILABLE = 503;

    private Farewell() {
        super("it is being stopped", null, false, false);
    }

    /** The answer, if it is one. */
    static Future<ProxyResponse> orAnswer(ProxyResponse response) {
        if (!isBare(response)) {
            return Future.succeededFuture(response);
        }
        response.release();
        return Future.failedFuture(new Farewell());
    }

    /** What a service says itself it says as a problem. */
    private static boolean isBare(ProxyResponse response) {
        var headers = response.headers();
        return response.getStatusCode() == UNAVAILABLE
                && "0".equals(headers.get("Content-Length"))
                && !headers.contains("Content-Type")
                && !headers.contains("Retry-After");
    }
}
