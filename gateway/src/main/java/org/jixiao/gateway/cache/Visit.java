package org.jixiao.gateway.cache;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One request to the service on behalf of all who ask for the same: brings back an answer to keep, or lets it pass by. */
final class Visit implements ProxyInterceptor {
    private static final int NOT_MODIFIED = 304;

    private final PublicCache cache;
    private final RoutingContext ctx;
    private final String address;
    private final @Nullable Kept stale;
    private final Promise<Void> over;

    /** @param over is told when the others may look again, or why there is nothing to be had */
    Visit(PublicCache cache, RoutingContext ctx, String address, @Nullable Kept stale, Promise<Void> over) {
        this.cache = cache;
        this.ctx = ctx;
        this.address = address;
        this.stale = stale;
        this.over = over;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext proxied) {
        var headers = proxied.request().headers();
        Conditions.askAgain(headers, stale);
        headers.set("Accept-Encoding", "identity");
        return proxied.sendRequest().compose(this::judge).onFailure(this::comeBackWithout);
    }

    private Future<ProxyResponse> judge(ProxyResponse response) {
        if (response.getStatusCode() == NOT_MODIFIED && stale != null) {
            return renew(stale, response);
        }
        var fresh = cache.freshness(response.getStatusCode(), response.headers());
        if (fresh.isEmpty() || response.getBody().length() > cache.largest()) {
            cache.passBy(address, ctx);
            over.complete();
            return Future.succeededFuture(response);
        }
        // From here on the answer is for all who wait; that this client has gone must not break it off.
        ctx.response().exceptionHandler(gone -> {});
        return new Gathering(response.getBody().stream(), cache.largest())
                .then(body -> keep(response, body, fresh.get()), onward -> passOn(response, onward));
    }

    private Future<ProxyResponse> renew(Kept kept, ProxyResponse response) {
        response.getBody().stream().resume();
        var said = response.headers();
        var fresh = said.contains("Cache-Control") ? cache.freshness(kept.status(), said) : Optional.of(kept.fresh());
        var again = kept.renewed(said, cache.now(), fresh.orElse(Duration.ZERO));
        if (fresh.isPresent()) {
            cache.keep(address, ctx, again);
        } else {
            cache.passBy(address, ctx);
        }
        return deliver(again, "fwd=stale; fwd-status=304");
    }

    private Future<ProxyResponse> keep(ProxyResponse response, Buffer body, Duration fresh) {
        var came = Kept.of(response.getStatusCode(), response.headers(), body, cache.now(), fresh);
        return cache.compress(ctx, came).compose(kept -> {
            cache.keep(address, ctx, kept);
            return deliver(
                    kept, stale == null ? "fwd=miss; stored" : "fwd=stale; fwd-status=" + kept.status() + "; stored");
        });
    }

    private Future<ProxyResponse> deliver(Kept kept, String how) {
        over.complete();
        Delivery.send(ctx, kept, cache.now(), how);
        return answeredHere();
    }

    /** It grew larger than what is kept, unannounced. */
    private Future<ProxyResponse> passOn(ProxyResponse response, ReadStream<Buffer> onward) {
        cache.passBy(address, ctx);
        over.complete();
        return Future.succeededFuture(response.setBody(Body.body(onward)));
    }

    /** Others share the failure, unless it is only that this client has gone. */
    private void comeBackWithout(Throwable failure) {
        if (ctx.response().closed()) {
            over.tryComplete();
        } else {
            over.tryFail(failure);
        }
    }

    /** The proxy, left waiting, does not answer a second time. */
    private static Future<ProxyResponse> answeredHere() {
        return Promise.<ProxyResponse>promise().future();
    }
}
