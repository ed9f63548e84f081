package org.jixiao.gateway.route;

import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;

/** The gateway has no more to say to a client, or wants to hear no more. */
public enum Hangup {
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
    public void on(RoutingContext ctx) {
        var connection = ctx.request().connection();
        var response = ctx.response();
        if (ctx.request().version() == HttpVersion.HTTP_2) {
            response.reset(code);
        } else if (!response.ended() && response.writeQueueFull()) {
            // An orderly close waits until the client has taken what was written, for ever if it takes nothing.
            var unused = ((ConnectionBase) connection).channelHandlerContext().close();
        } else {
            connection.close();
        }
    }
}
