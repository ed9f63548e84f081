package org.jixiao.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;

/** Hands what went wrong on the way to the one who tells clients. */
record Reporting(RoutingContext ctx) implements ProxyInterceptor {

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext proxied) {
        return proxied.sendRequest().recover(this::tell);
    }

    /** The failure handler answers; the proxy, left waiting, does not answer a second time. */
    <T> Future<T> tell(Throwable failure) {
        ctx.fail(failure);
        return Promise.<T>promise().future();
    }
}
