package org.jixiao.gateway.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.vertx.core.MultiMap;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Objects;
import org.jixiao.gateway.problem.Problem;
import org.jixiao.gateway.problem.ProblemType;

/** Counts what clients ask, tells them what is left, and refuses beyond it. A singleton, so that a missing allowance stops the start. */
@Singleton
public class Limits {
    private static final long NANOS = Duration.ofSeconds(1).toNanos();
    /** Clients at a time; beyond, who has not asked for longest starts anew. */
    private static final long MOST_CLIENTS = 100_000;

    private final LimitConfig config;
    private final TimeMeter time;
    private final Cache<Client, Bucket> buckets;

    @Inject
    Limits(LimitConfig config) {
        this(config, TimeMeter.SYSTEM_NANOTIME);
    }

    Limits(LimitConfig config, TimeMeter time) {
        this.config = config;
        this.time = time;
        var missing = EnumSet.allOf(Asker.class);
        missing.removeAll(config.allowances().keySet());
        if (!missing.isEmpty()) {
            throw new IllegalStateException("jixiao.limit.allowances: none for " + missing);
        }
        var longest = config.allowances().values().stream()
                .map(LimitConfig.Allowance::window)
                .reduce(Duration.ZERO, (one, other) -> one.compareTo(other) > 0 ? one : other);
        // Who has been silent for a window has the whole allowance again.
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_CLIENTS)
                .expireAfterAccess(longest)
                .build();
    }

    /**
     * Counts one request.
     *
     * @param client subject or address
     * @param told the headers of the answer, which say what is left
     * @throws org.jixiao.gateway.problem.Refused where nothing is left
     */
    public void count(Asker asker, String client, MultiMap told) {
        var allowance = Objects.requireNonNull(config.allowances().get(asker), "checked at start");
        var requests = allowance.requests() * config.times();
        var bucket = buckets.get(new Client(asker, client), first -> bucket(requests, allowance.window()));
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        var name = '"' + asker.policy() + '"';
        told.set(
                "RateLimit-Policy",
                name + ";q=" + requests + ";w=" + allowance.window().toSeconds());
        told.set(
                "RateLimit",
                name + ";r=" + probe.getRemainingTokens() + ";t=" + wholeSeconds(probe.getNanosToWaitForReset()));
        if (!probe.isConsumed()) {
            var wait = Math.max(1, wholeSeconds(probe.getNanosToWaitForRefill()));
            throw Problem.of(ProblemType.TOO_MANY_REQUESTS, wait)
                    .with("Retry-After", wait)
                    .refused();
        }
    }

    private Bucket bucket(long requests, Duration window) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(requests).refillGreedy(requests, window))
                .withCustomTimePrecision(time)
                .build();
    }

    private static long wholeSeconds(long nanos) {
        return (nanos + NANOS - 1) / NANOS;
    }

    private record Client(Asker asker, String name) {}
}
