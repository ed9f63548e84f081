package org.jixiao.gateway.live;

import io.vertx.core.Context;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jixiao.gateway.route.Hangup;

/**
 * An open stream. It takes from its reading as fast as its client takes from it, so that a slow one costs nothing. Lives on one event
 * loop; only {@link #wake} and {@link #end} may be called from elsewhere.
 */
final class LiveStream {
    private final RoutingContext ctx;
    private final HttpServerResponse response;
    private final Context context;
    private final Reading reading;
    private final AtomicBoolean isWoken = new AtomicBoolean();
    /** Until something of what was written is taken. */
    private boolean isStuck;

    LiveStream(RoutingContext ctx, Context context, Reading reading) {
        this.ctx = ctx;
        this.response = ctx.response();
        this.context = context;
        this.reading = reading;
    }

    /** @param anew whether its client has missed something that is forgotten */
    void begin(boolean anew) {
        write(reading.beginning(anew));
        flow();
    }

    /** Something may have come. */
    void wake() {
        if (isWoken.compareAndSet(false, true)) {
            context.runOnContext(here -> {
                isWoken.set(false);
                flow();
            });
        }
    }

    /** Keeps the connection alive; who has taken nothing since the last one is cut off. */
    void beat() {
        if (isOver()) {
            return;
        }
        if (!response.writeQueueFull()) {
            isStuck = false;
            write(reading.sign());
        } else if (isStuck) {
            Hangup.UNHEARD.on(ctx);
        } else {
            isStuck = true;
        }
    }

    /** In good order: its client comes back and goes on where it was. */
    void end() {
        context.runOnContext(here -> {
            if (!isOver()) {
                response.end().onFailure(gone -> {});
            }
        });
    }

    private void flow() {
        while (!isOver() && !response.writeQueueFull()) {
            var more = reading.more();
            if (more.isEmpty()) {
                return;
            }
            write(more.get());
        }
        if (!isOver()) {
            response.drainHandler(drained -> {
                isStuck = false;
                flow();
            });
        }
    }

    private boolean isOver() {
        return response.ended() || response.closed();
    }

    private void write(String text) {
        if (!text.isEmpty()) {
            response.write(text).onFailure(gone -> {});
        }
    }
}
