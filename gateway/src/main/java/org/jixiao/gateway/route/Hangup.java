package org.jixiao.gateway.route;

import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;

/** The gateway has no more to say to a client, or wants to hear no more. */
enum Hangup {
    /** All has been said; what the client still sends is not wanted. */
    SATISFIED(0x0),
    /** The answer cannot be finished. */
    BROKEN_OFF(0x2);

    /** In words of HTTP/2 (RFC 9113, 7). */
    private final long code;

    Hangup(long code) {
        this.code = code;
    }

    /** Of HTTP/2 one stream only: others on the connection are not to blame. */
    void on(RoutingContext ctx) {
        if (ctx.request().version() == HttpVersion.HTTP_2) {
            ctx.response().reset(code);
        } else {
            ctx.request().connection().close();
        }
    }
}
