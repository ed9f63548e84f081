package org.jixiao.gateway.route;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

/** The services behind the door, and the way to them. */
@ApplicationScoped
class Upstreams {
    private static final int CONNECTIONS = 200;
    /** Shorter than any service keeps an idle connection, so that none is used while it is being closed. */
    private static final int KEEP_ALIVE_SECONDS = 20;

    private static final ProxyOptions NO_WEB_SOCKETS = new ProxyOptions().setSupportWebSocket(false);

    private final GatewayConfig config;
    private final HttpClient client;

    Upstreams(GatewayConfig config, Vertx vertx) {
        this.config = config;
        this.client = vertx.createHttpClient(
                new HttpClientOptions()
                        .setConnectTimeout(
                                Math.toIntExact(config.limits().connect().toMillis()))
                        .setKeepAliveTimeout(KEEP_ALIVE_SECONDS),
                new PoolOptions().setHttp1MaxSize(CONNECTIONS));
    }

    /** Passes the request on and streams the answer back. */
    void forward(RoutingContext ctx, GatewayConfig.Route route, RequestPath path) {
        var origin = Objects.requireNonNull(config.upstreams().get(route.upstream()), "checked at start");
        var passage = new Passage(ctx, origin, path, route.access().credentialsPassed(), config);
        HttpProxy.reverseProxy(NO_WEB_SOCKETS, client)
                .origin(passage)
                .addInterceptor(passage)
                .handle(ctx.request());
    }
}
