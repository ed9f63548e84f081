package org.jixiao.gateway.route;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.MutinyHelper;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jixiao.gateway.identity.Caller;
import org.jixiao.gateway.identity.Callers;
import org.jixiao.gateway.problem.Problem;
import org.jixiao.gateway.problem.ProblemType;

/** Every request comes in here: path, route, caller, body, in this order; then it passes, or is told why not. */
@ApplicationScoped
class Door {
    private static final int FIRST = 1;

    private final GatewayConfig config;
    private final Routes routes;
    private final Upstreams upstreams;
    private final Callers callers;
    private final Refusals refusals;

    Door(GatewayConfig config, Routes routes, Upstreams upstreams, Callers callers, Refusals refusals) {
        this.config = config;
        this.routes = routes;
        this.upstreams = upstreams;
        this.callers = callers;
        this.refusals = refusals;
    }

    void open(@Observes Router router) {
        router.route().order(FIRST).handler(this::receive).failureHandler(refusals);
    }

    private void receive(RoutingContext ctx) {
        var request = ctx.request().pause();
        Headers.greet(ctx);
        measureAs("refused");
        checkLength(request.uri());
        var path = RequestPath.of(request.path());
        var route = routes.to(path, request.method());
        measureAs(route.path().toString());
        admit(ctx, route.access())
                .invoke(() -> Bodies.check(request, config))
                .subscribe()
                .with(admitted -> pass(ctx, route, path), ctx::fail);
    }

    private void checkLength(String address) {
        if (address.length() > config.limits().address()) {
            throw Problem.of(ProblemType.ADDRESS_TOO_LONG, config.limits().address())
                    .refused();
        }
    }

    /** Metrics count by route; by path they would grow with every id. */
    private static void measureAs(String template) {
        ContextLocals.put("UrlPathTemplate", template);
    }

    private Uni<Void> admit(RoutingContext ctx, Access access) {
        if (!access.tokenNeeded()) {
            return Uni.createFrom().voidItem();
        }
        return callers.require(ctx)
                .invoke(caller -> checkRole(caller, access, ctx))
                .replaceWithVoid()
                // Keys may have been fetched on another thread; the request belongs to this one.
                .emitOn(MutinyHelper.executor(Vertx.currentContext()));
    }

    private static void checkRole(Caller caller, Access access, RoutingContext ctx) {
        if (!access.admits(caller)) {
            throw Problem.of(ProblemType.ROLE_MISSING, ctx.request().path(), String.join(", ", access.roles()))
                    .with("WWW-Authenticate", "Bearer error=\"insufficient_scope\"")
                    .refused();
        }
    }

    private void pass(RoutingContext ctx, GatewayConfig.Route route, RequestPath path) {
        if (route.upstream().equals(Routes.HERE)) {
            ctx.request().resume();
            ctx.next();
        } else {
            upstreams.forward(ctx, route, path);
        }
    }
}
