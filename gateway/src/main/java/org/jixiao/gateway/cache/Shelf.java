package org.jixiao.gateway.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.MultiMap;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Where answers lie, by address (path and query, as sent to the service), within a bound of bytes. */
final class Shelf {
    private static final long MOST_PASSING = 10_000;
    /** What an entry takes beside its bytes. */
    private static final int FRAME = 400;

    private final Cache<String, Variants> answers;
    private final Cache<String, Boolean> passing;

    Shelf(long bytes, Duration passingFor) {
        // What is beyond the bound goes at once, not when some other thread finds time.
        answers = Caffeine.newBuilder()
                .executor(Runnable::run)
                .maximumWeight(bytes)
                .weigher((String address, Variants variants) -> FRAME + address.length() + variants.weight())
                .build();
        passing = Caffeine.newBuilder()
                .maximumSize(MOST_PASSING)
                .expireAfterWrite(passingFor)
                .build();
    }

    Optional<Kept> find(String address, MultiMap asked) {
        return variants(address).find(asked);
    }

    /** Requests with one key would get one answer, as far as is known before it comes. */
    Object key(String address, MultiMap asked) {
        return List.of(address, variants(address).selection(asked));
    }

    void keep(String address, MultiMap asked, List<String> varyingBy, Kept kept) {
        answers.asMap().compute(address, (same, there) -> (there == null ? Variants.NONE : there)
                .with(varyingBy, asked, kept));
        passing.invalidate(address);
    }

    /** What the service says now is not to be kept; what it said before does not hold. */
    void passBy(String address, MultiMap asked) {
        answers.asMap().computeIfPresent(address, (same, there) -> there.without(asked));
        passing.put(address, true);
    }

    /** Whether answers from there were not to be kept a moment ago, so that nobody need wait for another's. */
    boolean isPassedBy(String address) {
        return passing.getIfPresent(address) != null;
    }

    private Variants variants(String address) {
        var there = answers.getIfPresent(address);
        return there == null ? Variants.NONE : there;
    }
}
