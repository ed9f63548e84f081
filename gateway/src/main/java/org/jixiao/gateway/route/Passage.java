package org.jixiao.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.OriginRequestProvider;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.net.URI;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jixiao.gateway.problem.Problem;
import org.jixiao.gateway.problem.ProblemType;
import org.jixiao.gateway.problem.Refused;
import org.jspecify.annotations.Nullable;

/** The way of one request to its service and of the answer back. */
final class Passage implements ProxyInterceptor, OriginRequestProvider {
    private static final Logger LOG = Logger.getLogger(Passage.class);

    private final RoutingContext ctx;
    private final URI origin;
    private final RequestPath path;
    private final boolean credentialsPassed;
    private final GatewayConfig config;
    private @Nullable HttpClientRequest outgoing;

    Passage(RoutingContext ctx, URI origin, RequestPath path, boolean credentialsPassed, GatewayConfig config) {
        this.ctx = ctx;
        this.origin = origin;
        this.path = path;
        this.credentialsPassed = credentialsPassed;
        this.config = config;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext proxied) {
        var request = proxied.request();
        var body = new BoundedBody(
                request.getBody().stream(), config.limits().body().asLongValue(), this::expectAnswer);
        request.setBody(Body.body(body, request.getBody().length()));
        readdress(request);
        Bodies.letCome(ctx.request());
        return proxied.sendRequest().map(this::cleaned).recover(failure -> {
            ctx.fail(body.isTooLarge() ? Bodies.tooLarge(config) : refusal(failure));
            // The failure handler answers; the proxy, left waiting, does not answer a second time.
            return Promise.<ProxyResponse>promise().future();
        });
    }

    @Override
    public Future<HttpClientRequest> create(ProxyContext proxied) {
        var secure = origin.getScheme().equals("https");
        var options = new RequestOptions()
                .setHost(origin.getHost())
                .setPort(origin.getPort() > 0 ? origin.getPort() : secure ? 443 : 80)
                .setSsl(secure);
        return proxied.client()
                .request(options)
                // What goes wrong is told by the answer that does not come; without a handler it is logged as an ERROR
                // too.
                .onSuccess(request -> outgoing = request.exceptionHandler(broken -> {}))
                .recover(failure -> Future.failedFuture(away(failure)));
    }

    private void readdress(ProxyRequest request) {
        var query = ctx.request().query();
        request.setURI(query == null ? path.value() : path.value() + "?" + query);
        var headers = request.headers();
        Headers.dropHopByHop(headers);
        Headers.dropClaims(headers);
        if (!credentialsPassed) {
            headers.remove("Authorization");
        }
        headers.remove("Expect");
        headers.set("X-Forwarded-For", ctx.request().remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", config.publicUrl().getScheme());
        headers.set("X-Forwarded-Host", config.publicUrl().getAuthority());
        headers.set(Headers.REQUEST_ID, ctx.response().headers().get(Headers.REQUEST_ID));
    }

    /** The clock runs from here: a slow upload is not a slow service. */
    private void expectAnswer() {
        if (outgoing != null) {
            outgoing.idleTimeout(config.limits().answer().toMillis());
        }
    }

    private ProxyResponse cleaned(ProxyResponse response) {
        var headers = response.headers();
        Headers.dropHopByHop(headers);
        headers.remove(Headers.REQUEST_ID);
        for (var name : List.of("Location", "Content-Location")) {
            var target = headers.get(name);
            if (target != null && target.startsWith(origin + "/")) {
                headers.set(
                        name,
                        config.publicUrl() + target.substring(origin.toString().length()));
            }
        }
        return response;
    }

    private Refused refusal(Throwable failure) {
        if (failure instanceof Refused refused) {
            return refused;
        }
        if (failure instanceof TimeoutException) {
            return Problem.of(ProblemType.SERVICE_SLOW, config.limits().answer().toSeconds())
                    .refused();
        }
        return away(failure);
    }

    private Refused away(Throwable failure) {
        LOG.warnf("%s does not answer: %s", origin, failure.getMessage());
        return Problem.serviceAway(config.limits().retryAfter()).refused();
    }
}
