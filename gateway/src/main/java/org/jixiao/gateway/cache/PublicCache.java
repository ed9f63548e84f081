package org.jixiao.gateway.cache;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Answers of public addresses, given again while they are fresh, then only after the service has been asked whether they still hold. */
@ApplicationScoped
public class PublicCache {
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    /** They ask for more than an answer that is the same for everybody. */
    private static final List<String> PARTICULAR =
            List.of("Authorization", "Range", "If-Match", "If-Unmodified-Since", "Content-Length", "Transfer-Encoding");

    private final CacheConfig config;
    private final Clock clock;
    private final Shelf shelf;
    private final List<Coding> codings = Coding.available();
    private final Map<Object, Future<Void>> visits = new ConcurrentHashMap<>();

    @Inject
    PublicCache(CacheConfig config) {
        this(config, Clock.systemUTC());
    }

    PublicCache(CacheConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
        this.shelf = new Shelf(config.memory().asLongValue(), config.fresh());
    }

    /** Whether an answer to this request may come from here, given that its address is public. */
    public static boolean concerns(HttpServerRequest request) {
        return READING.contains(request.method()) && PARTICULAR.stream().noneMatch(request.headers()::contains);
    }

    /**
     * Answers, from here or from the service. While somebody is asking the service for the same, others wait for that answer.
     *
     * @param address path and query as the service is asked for them
     * @param service is asked once at most
     */
    public void answer(RoutingContext ctx, String address, Asking service) {
        var asked = ctx.request().headers();
        var kept = shelf.find(address, asked);
        if (kept.isPresent() && kept.get().isFresh(now())) {
            Delivery.send(ctx, kept.get(), now(), "hit");
        } else if (ctx.request().method().equals(HttpMethod.HEAD) || shelf.isPassedBy(address)) {
            service.ask(List.of());
        } else {
            visit(ctx, address, kept.orElse(null), service);
        }
    }

    private void visit(RoutingContext ctx, String address, @Nullable Kept stale, Asking service) {
        var asked = ctx.request().headers();
        var key = shelf.key(address, asked);
        var over = Promise.<Void>promise();
        var others = visits.putIfAbsent(key, over.future());
        if (others == null) {
            over.future().onComplete(done -> visits.remove(key));
            service.ask(List.of(new Visit(this, ctx, address, stale, over)));
        } else {
            var mine = Vertx.currentContext();
            others.onComplete(done -> mine.runOnContext(here -> lookAgain(ctx, address, service, done.cause())));
        }
    }

    private void lookAgain(RoutingContext ctx, String address, Asking service, @Nullable Throwable failure) {
        if (ctx.response().closed()) {
            return;
        }
        if (failure == null) {
            answer(ctx, address, service);
        } else {
            ctx.fail(failure);
        }
    }

    Instant now() {
        return clock.instant();
    }

    long largest() {
        return config.largest().asLongValue();
    }

    Optional<Duration> freshness(int status, MultiMap headers) {
        return Freshness.of(status, headers, config.fresh());
    }

    Future<Kept> compress(RoutingContext ctx, Kept kept) {
        return ctx.vertx()
                .executeBlocking(() -> kept.compressed(config.compressFrom().asLongValue(), codings), false);
    }

    void keep(String address, RoutingContext ctx, Kept kept) {
        shelf.keep(address, ctx.request().headers(), kept.varyingBy(), kept);
    }

    void passBy(String address, RoutingContext ctx) {
        shelf.passBy(address, ctx.request().headers());
    }
}
