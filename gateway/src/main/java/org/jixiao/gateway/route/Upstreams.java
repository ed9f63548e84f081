package org.jixiao.gateway.route;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jixiao.gateway.identity.Addresses;
import org.jixiao.tracing.Spans;

/** The services behind the door, and the way to them. */
@ApplicationScoped
class Upstreams {
    private static final int CONNECTIONS = 200;
    /** Shorter than any service keeps an idle connection, so that none is used while it is being closed. */
    private static final int KEEP_ALIVE_SECONDS = 20;

    private static final ProxyOptions NO_WEB_SOCKETS = new ProxyOptions().setSupportWebSocket(false);

    private final GatewayConfig config;
    private final Addresses addresses;
    private final Spans spans;
    private final HttpClient client;
    private final Map<String, Upstream> upstreams;

    Upstreams(GatewayConfig config, Addresses addresses, Spans spans, Vertx vertx) {
        this.config = config;
        this.addresses = addresses;
        this.spans = spans;
        this.client = vertx.createHttpClient(
                new HttpClientOptions()
                        .setConnectTimeout(
                                Math.toIntExact(config.limits().connect().toMillis()))
                        .setKeepAliveTimeout(KEEP_ALIVE_SECONDS),
                new PoolOptions().setHttp1MaxSize(CONNECTIONS));
        this.upstreams = config.upstreams().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        upstream -> new Upstream(
                                upstream.getKey(),
                                upstream.getValue(),
                                config.limits().answer(),
                                breaker(config.breaker()))));
    }

    private static Breaker breaker(GatewayConfig.Breaking breaking) {
        return new Breaker(breaking.failures(), breaking.rest(), System::nanoTime);
    }

    /** Passes the request on, by these, and streams the answer back. */
    void forward(RoutingContext ctx, GatewayConfig.Route route, RequestPath path, List<ProxyInterceptor> passingBy) {
        var upstream = Objects.requireNonNull(upstreams.get(route.upstream()), "checked at start");
        var attempts = new Attempts(spans, ctx, upstream);
        var passage = new Passage(ctx, upstream, attempts, route, path, addresses.of(ctx.request()), config);
        var proxy = HttpProxy.reverseProxy(NO_WEB_SOCKETS, client).origin(passage);
        proxy.addInterceptor(new Reporting(ctx));
        passingBy.forEach(proxy::addInterceptor);
        proxy.addInterceptor(passage).handle(ctx.request());
    }
}
