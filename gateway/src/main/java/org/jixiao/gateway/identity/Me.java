package org.jixiao.gateway.identity;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** {@code GET /api/v1/me}: tells callers who they are here. */
@ApplicationScoped
class Me {
    private static final int BEHIND_THE_DOOR = 2;

    void mount(@Observes Router router) {
        router.get("/api/v1/me").order(BEHIND_THE_DOOR).handler(ctx -> ctx.response()
                .putHeader("Content-Type", "application/json")
                .putHeader("Cache-Control", "no-store")
                .end(Callers.of(ctx).toJson().toBuffer())
                .onFailure(ctx::fail));
    }
}
