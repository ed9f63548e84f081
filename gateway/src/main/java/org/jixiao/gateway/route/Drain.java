package org.jixiao.gateway.route;

import io.quarkus.smallrye.health.runtime.ShutdownReadinessCheck;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;
import org.jixiao.gateway.problem.Problem;
import org.jixiao.gateway.problem.ProblemType;

/**
 * The gateway takes its leave. Once it is asked to stop it is not ready any more and takes no connection; what is under way is answered, and
 * who asks then, on a connection that was kept, is told to come again by another one. Then it closes, before the rest of it stops.
 */
@Singleton
@Readiness
class Drain extends ShutdownReadinessCheck {
    private static final Logger LOG = Logger.getLogger(Drain.class);
    /** How long a connection of HTTP/2 may take to end its streams. */
    private static final long LINGER_SECONDS = 5;

    /** How long those who have a connection have to ask once more, and be told that this is the end of it. */
    private static final Duration GOODBYE = Duration.ofSeconds(1);

    private final Entrance entrance;
    private final Duration retryAfter;
    private final Duration patience;
    private final Set<RoutingContext> underWay = ConcurrentHashMap.newKeySet();
    private volatile boolean isLeaving;

    Drain(
            Entrance entrance,
            GatewayConfig config,
            @ConfigProperty(name = "quarkus.shutdown.timeout") Optional<Duration> patience) {
        this.entrance = entrance;
        this.retryAfter = config.limits().retryAfter();
        this.patience = patience.orElse(Duration.ZERO);
    }

    /** Takes a request in; refuses it once the gateway is leaving. */
    void enter(RoutingContext ctx) {
        entrance.note(ctx.request());
        underWay.add(ctx);
        ctx.addEndHandler(over -> leave(ctx));
        if (isLeaving) {
            if (isOneOfMany(ctx.request())) {
                ctx.request().connection().shutdown(LINGER_SECONDS, TimeUnit.SECONDS);
            }
            throw Problem.of(ProblemType.LEAVING, retryAfter.toSeconds())
                    .with("Retry-After", retryAfter.toSeconds())
                    .refused();
        }
    }

    /** How many requests are not answered yet. */
    int underWay() {
        return underWay.size();
    }

    /** Says that nothing more is taken on this connection. */
    void announce(HttpServerRequest request, MultiMap headers) {
        if (isLeaving && !isOneOfMany(request)) {
            headers.set("Connection", "close");
        }
    }

    private void leave(RoutingContext ctx) {
        var request = ctx.request();
        underWay.remove(ctx);
        if (isLeaving) {
            if (!isOneOfMany(request) && (Bodies.isNone(request) || request.isEnded())) {
                request.connection().close();
            }
            synchronized (underWay) {
                underWay.notifyAll();
            }
        }
    }

    private static boolean isOneOfMany(HttpServerRequest request) {
        return request.version() == HttpVersion.HTTP_2;
    }

    /** Returns when all that was under way is answered, or has been waited for long enough, and nobody gets in any more. */
    @Override
    public void shutdown() {
        super.shutdown();
        isLeaving = true;
        try {
            entrance.shut();
            awaitAnswers(System.nanoTime() + patience.toNanos());
            entrance.awaitLeave(patience.compareTo(GOODBYE) < 0 ? patience : GOODBYE);
            entrance.close();
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitAnswers(long end) throws InterruptedException {
        synchronized (underWay) {
            for (var left = end - System.nanoTime(); left > 0 && !underWay.isEmpty(); left = end - System.nanoTime()) {
                TimeUnit.NANOSECONDS.timedWait(underWay, left);
            }
        }
        if (!underWay.isEmpty() && !patience.isZero()) {
            LOG.warnf("%d requests are cut off: unanswered for %s", underWay.size(), patience);
            underWay.forEach(Hangup.BROKEN_OFF::on);
        }
    }
}
