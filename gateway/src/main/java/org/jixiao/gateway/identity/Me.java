package org.jixiao.gateway.identity;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** {@code GET /api/v1/me}: tells callers who they are here, and what they may do. */
@ApplicationScoped
class Me {
    private static final int BEHIND_THE_DOOR = 2;

    private final Acts acts;

    Me(Acts acts) {
        this.acts = acts;
    }

    void mount(@Observes Router router) {
        router.get("/api/v1/me").order(BEHIND_THE_DOOR).handler(this::tell);
    }

    private void tell(RoutingContext ctx) {
        var caller = Callers.of(ctx);
        ctx.response()
                .putHeader("Content-Type", "application/json")
                .putHeader("Cache-Control", "no-store")
                .end(caller.toJson().put("may", acts.openTo(caller)).toBuffer())
                .onFailure(ctx::fail);
    }
}
