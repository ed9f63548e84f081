package org.jixiao.gateway.route;

import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;

/** The gateway has no more to say to a client, or wants to hear no more. */
public enum Hangup {
    /** All has been said; what the client still sends is not wanted. */
    SATISFIED(0x0),
    /** The answer cannot be finished. */
    BROKEN_OFF(0x2),
    /** The client takes nothing of what it is told. */
    UNHEARD(0x8);

    /** In words of HTTP/2 (RFC 9113, 7). */
    private final long code;

    Hangup(long code) {
        this.code = code;
    }

    /**
     * Of HTTP/2 one stream only, for others on the connection are not to blame; unless nobody hears at its other end. A connection that
     * takes nothing any more is cut: to close it in good order waits for what was written to be taken.
     */
    public void on(RoutingContext ctx) {
        var connection = (ConnectionBase) ctx.request().connection();
        var isOneOfMany = ctx.request().version() == HttpVersion.HTTP_2;
        if (connection.isNotWritable() && (this == UNHEARD || !isOneOfMany)) {
            var unused = connection.channelHandlerContext().close();
        } else if (isOneOfMany) {
            ctx.response().reset(code);
        } else {
            connection.close();
        }
    }
}
