package org.jixiao.gateway.route;

import io.smallrye.common.vertx.ContextLocals;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.health.Readiness;
import org.jixiao.gateway.cache.PublicCache;
import org.jixiao.gateway.problem.Problem;
import org.jixiao.gateway.problem.ProblemType;

/** Every request comes in here: path, route, caller, body, in this order; then it passes, or is told why not. */
@ApplicationScoped
class Door {
    private static final int FIRST = 1;

    private final GatewayConfig config;
    private final Routes routes;
    private final Upstreams upstreams;
    private final Admission admission;
    private final PublicCache cache;
    private final Greeting greeting;
    private final Cors cors;
    private final Refusals refusals;
    private final Drain drain;

    Door(
            GatewayConfig config,
            Routes routes,
            Upstreams upstreams,
            Admission admission,
            PublicCache cache,
            Greeting greeting,
            Cors cors,
            Refusals refusals,
            @Readiness Drain drain) {
        this.config = config;
        this.routes = routes;
        this.upstreams = upstreams;
        this.admission = admission;
        this.cache = cache;
        this.greeting = greeting;
        this.cors = cors;
        this.refusals = refusals;
        this.drain = drain;
    }

    void open(@Observes Router router) {
        router.route().order(FIRST).handler(this::receive).failureHandler(refusals);
    }

    private void receive(RoutingContext ctx) {
        var request = ctx.request().pause();
        greeting.greet(ctx);
        measureAs("refused");
        drain.enter(ctx);
        checkLength(request.uri());
        var path = RequestPath.of(request.path());
        if (cors.isAskedFirst(request)) {
            measureAs(routes.to(path, Cors.wanted(request)).path().toString());
            Cors.answerFirst(ctx);
            return;
        }
        var route = routes.to(path, request.method());
        measureAs(route.path().toString());
        admission
                .admit(ctx, route.access())
                .map(admitted -> {
                    Bodies.check(request, config);
                    pass(ctx, route, path);
                    return admitted;
                })
                .onFailure(ctx::fail);
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

    private void pass(RoutingContext ctx, GatewayConfig.Route route, RequestPath path) {
        Bodies.expectNone(ctx);
        if (route.upstream().equals(Routes.HERE)) {
            ctx.request().resume();
            ctx.next();
        } else if (route.access().isOpen() && PublicCache.concerns(ctx.request())) {
            cache.answer(
                    ctx, path.with(ctx.request().query()), passingBy -> upstreams.forward(ctx, route, path, passingBy));
        } else {
            upstreams.forward(ctx, route, path, List.of());
        }
    }
}
