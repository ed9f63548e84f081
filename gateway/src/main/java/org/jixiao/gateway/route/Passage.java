package org.jixiao.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.OriginRequestProvider;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.net.ConnectException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jixiao.gateway.problem.Problem;
import org.jixiao.gateway.problem.ProblemType;
import org.jixiao.gateway.problem.Refused;
import org.jspecify.annotations.Nullable;

/** The way of one request to its service and of the answer back. */
final class Passage implements ProxyInterceptor, OriginRequestProvider {
    private static final Logger LOG = Logger.getLogger(Passage.class);
    /** Before a plain question is asked a second time; in it a service that is being replaced may have come back. */
    private static final long PAUSE_MILLIS = 100;

    private final RoutingContext ctx;
    private final Upstream upstream;
    private final Attempts attempts;
    private final GatewayConfig.Route route;
    private final RequestPath path;
    private final String clientAddress;
    private final GatewayConfig config;
    private @Nullable HttpClientRequest outgoing;

    Passage(
            RoutingContext ctx,
            Upstream upstream,
            Attempts attempts,
            GatewayConfig.Route route,
            RequestPath path,
            String clientAddress,
            GatewayConfig config) {
        this.ctx = ctx;
        this.upstream = upstream;
        this.attempts = attempts;
        this.route = route;
        this.path = path;
        this.clientAddress = clientAddress;
        this.config = config;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext proxied) {
        readdress(proxied.request());
        return (Bodies.isNone(ctx.request()) ? sendAlone(proxied) : sendWithBody(proxied))
                .map(response -> Headers.comeBack(response, upstream.origin(), config.publicUrl()))
                .map(this::watch)
                .recover(failure -> Future.failedFuture(refusal(failure)));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext proxied) {
        return new Handover(ctx, asked()).give(proxied.response()).recover(failure -> new Reporting(ctx)
                .tell(refusal(failure)));
    }

    private HttpClientRequest asked() {
        return Objects.requireNonNull(outgoing, "asked before it was answered");
    }

    private ProxyResponse watch(ProxyResponse answer) {
        var body = answer.getBody();
        return answer.setBody(
                Body.body(new AnswerBody(body.stream(), asked(), ctx.vertx(), patience(), this::lost), body.length()));
    }

    /** The service does not finish what it has begun. */
    private Refused lost(Throwable broken) {
        LOG.warnf("%s breaks off: %s", upstream.name(), broken.getMessage());
        return refusal(broken);
    }

    /** A plain question may be asked twice. */
    private Future<ProxyResponse> sendAlone(ProxyContext proxied) {
        proxied.request().setBody(null);
        ctx.request().resume();
        return attempt(proxied)
                .recover(failure -> isWorthAnother(failure)
                        ? ctx.vertx().timer(PAUSE_MILLIS).compose(waited -> attempt(proxied))
                        : Future.failedFuture(failure));
    }

    private boolean isWorthAnother(Throwable failure) {
        return !(failure instanceof Refused
                || failure instanceof TimeoutException
                || ctx.response().closed());
    }

    private Future<ProxyResponse> sendWithBody(ProxyContext proxied) {
        var request = proxied.request();
        var body = new BoundedBody(
                request.getBody().stream(), config.limits().body().asLongValue(), this::expectAnswer);
        request.setBody(Body.body(body, request.getBody().length()));
        Bodies.announce(ctx.request());
        Bodies.letCome(ctx.request());
        return attempt(proxied)
                .recover(failure -> Future.failedFuture(body.isTooLarge() ? Bodies.tooLarge(config) : failure));
    }

    private Future<ProxyResponse> attempt(ProxyContext proxied) {
        if (!upstream.breaker().lets()) {
            attempts.spared();
            return Future.failedFuture(away());
        }
        var attempt = attempts.begin(proxied.request().headers());
        return proxied.sendRequest()
                .compose(Farewell::orAnswer)
                .onSuccess(answer -> attempts.answered(attempt, answer))
                .onFailure(failure -> attempts.failed(attempt, failure))
                .onSuccess(answer -> upstream.breaker().answered())
                .onFailure(this::judge);
    }

    /** A client that has gone, or sends too much, says nothing about the service. */
    private void judge(Throwable failure) {
        if (ctx.response().closed() || isStillSending() && !(failure instanceof ConnectException)) {
            upstream.breaker().abandoned();
            return;
        }
        LOG.warnf("%s does not answer: %s", upstream.name(), failure.getMessage());
        if (upstream.breaker().failed()) {
            LOG.errorf(
                    "%s is left alone for %s", upstream.name(), config.breaker().rest());
        }
    }

    private boolean isStillSending() {
        return !Bodies.isNone(ctx.request()) && !ctx.request().isEnded();
    }

    @Override
    public Future<HttpClientRequest> create(ProxyContext proxied) {
        return proxied.client().request(upstream.target()).onSuccess(request -> {
            // What goes wrong is told by the answer that does not come; without a handler it is logged as an ERROR too.
            outgoing = request.exceptionHandler(broken -> {});
            if (Bodies.isNone(ctx.request())) {
                expectAnswer();
            }
        });
    }

    private void readdress(ProxyRequest request) {
        request.setURI(path.with(ctx.request().query()));
        var headers = request.headers();
        Headers.dropHopByHop(headers);
        Headers.dropClaims(headers);
        if (!route.access().credentialsPassed()) {
            headers.remove("Authorization");
            headers.remove("Cookie");
        }
        headers.remove("Expect");
        headers.set("X-Forwarded-For", clientAddress);
        headers.set("X-Forwarded-Proto", config.publicUrl().getScheme());
        headers.set("X-Forwarded-Host", config.publicUrl().getAuthority());
        headers.set(Headers.REQUEST_ID, ctx.response().headers().get(Headers.REQUEST_ID));
        Trace.passOn(ctx.response().headers(), headers);
    }

    /** The clock runs from here: a slow upload is not a slow service. Who was answered before the end of theirs waits no more. */
    private void expectAnswer() {
        if (outgoing != null && !outgoing.response().isComplete()) {
            outgoing.idleTimeout(patience().toMillis());
        }
    }

    private Duration patience() {
        return route.answer().orElse(config.limits().answer());
    }

    private Refused refusal(Throwable failure) {
        if (failure instanceof Refused refused) {
            return refused;
        }
        return failure instanceof TimeoutException
                ? Problem.of(ProblemType.SERVICE_SLOW, patience().toSeconds()).refused()
                : away();
    }

    private Refused away() {
        return Problem.serviceAway(config.limits().retryAfter()).refused();
    }
}
