package org.jixiao.gateway.live;

import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jixiao.gateway.identity.Addresses;
import org.jixiao.gateway.identity.Callers;
import org.jixiao.gateway.identity.TokenLife;
import org.jixiao.gateway.problem.Problem;
import org.jspecify.annotations.Nullable;

/** {@code GET /api/v1/events}: what happens, as Server-Sent Events; {@code Last-Event-ID} says where a client stopped. */
@ApplicationScoped
class LiveEvents {
    private static final int BEHIND_THE_DOOR = 2;

    private final LiveConfig config;
    private final Follower follower;
    private final Streams streams;
    private final Addresses addresses;
    private final Clock clock = Clock.systemUTC();

    LiveEvents(LiveConfig config, Follower follower, Streams streams, Addresses addresses) {
        this.config = config;
        this.follower = follower;
        this.streams = streams;
        this.addresses = addresses;
    }

    void mount(@Observes Router router) {
        router.get("/api/v1/events").order(BEHIND_THE_DOOR).handler(this::open);
    }

    private void open(RoutingContext ctx) {
        var recent = follower.recent()
                .orElseThrow(() -> Problem.serviceAway(config.retryAfter()).refused());
        var caller = Callers.find(ctx);
        var resumed = resumed(ctx.request().getHeader("Last-Event-ID"), recent);
        var reading = new Reading(recent, Reach.of(caller.orElse(null)), resumed.orElseGet(recent::now));
        var stream = new LiveStream(ctx, Vertx.currentContext(), reading);
        streams.add(
                stream,
                caller.map(known -> "subject " + known.subject())
                        .orElseGet(() -> Addresses.network(addresses.of(ctx.request()))));
        var life = caller.flatMap(known -> TokenLife.end(ctx.request()))
                .map(end -> Duration.between(clock.instant(), end))
                .orElse(config.longest());
        keepAlive(ctx, stream, life);
        ctx.response()
                .setChunked(true)
                .putHeader("Content-Type", "text/event-stream;charset=UTF-8")
                .putHeader("Cache-Control", "no-store, no-transform")
                // A proxy in front is to pass each event on as it comes.
                .putHeader("X-Accel-Buffering", "no");
        stream.begin(resumed.isEmpty());
    }

    /** A client that begins has missed nothing; empty where one that comes back has missed what is forgotten. */
    private static Optional<Recent.Place> resumed(@Nullable String last, Recent recent) {
        return last == null || last.isBlank()
                ? Optional.of(recent.now())
                : Position.read(last.strip(), recent.layout()).flatMap(recent::after);
    }

    private void keepAlive(RoutingContext ctx, LiveStream stream, Duration life) {
        var vertx = ctx.vertx();
        var beat = vertx.setPeriodic(config.heartbeat().toMillis(), due -> stream.beat());
        var end = vertx.setTimer(Math.max(1, life.toMillis()), due -> stream.end());
        ctx.addEndHandler(over -> {
            vertx.cancelTimer(beat);
            vertx.cancelTimer(end);
            streams.remove(stream);
        });
    }
}
