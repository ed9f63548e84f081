package org.jixiao.gateway.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Tokens found good a while ago, so that they are not verified with each request: until they expire, and for a bounded time. The
 * tokens themselves are not kept, only what tells them apart.
 */
@ApplicationScoped
class VerifiedTokens {
    private static final long MOST = 20_000;

    private final Duration bound;
    private final Clock clock;
    private final Cache<String, Verified> verified =
            Caffeine.newBuilder().maximumSize(MOST).build();

    @Inject
    VerifiedTokens(IdentityConfig config) {
        this(config.rememberVerified(), Clock.systemUTC());
    }

    VerifiedTokens(Duration bound, Clock clock) {
        this.bound = bound;
        this.clock = clock;
    }

    /** Whom the token speaks for, if it has been verified and may still be relied on. */
    Optional<Caller> find(String token) {
        return Optional.ofNullable(verified.getIfPresent(fingerprint(token)))
                .filter(one -> clock.instant().isBefore(one.until()))
                .map(Verified::caller);
    }

    /** To be called with a token just verified, and with when it expires. */
    void remember(String token, Caller caller, Instant expires) {
        var bounded = clock.instant().plus(bound);
        verified.put(fingerprint(token), new Verified(caller, expires.isBefore(bounded) ? expires : bounded));
    }

    private static String fingerprint(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private record Verified(Caller caller, Instant until) {}
}
