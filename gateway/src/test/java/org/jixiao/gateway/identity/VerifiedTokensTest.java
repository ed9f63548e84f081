package org.jixiao.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {
    private static final Instant NOON = Instant.parse("2026-03-01T04:00:00Z");
    private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);
    private static final Caller LI = new Caller("7f0c", "li", Set.of("auditor"), List.of(), List.of(), false, Set.of());

    private final MovedClock clock = new MovedClock();
    private final VerifiedTokens tokens = new VerifiedTokens(FIVE_MINUTES, clock);

    @Test
    void a_token_is_known_until_it_expires() {
        tokens.remember("a.b.c", LI, NOON.plusSeconds(60));

        clock.now = NOON.plusSeconds(59);
        assertThat(tokens.find("a.b.c")).contains(LI);
        clock.now = NOON.plusSeconds(60);
        assertThat(tokens.find("a.b.c")).isEmpty();
    }

    @Test
    void a_long_lived_one_until_the_bound() {
        tokens.remember("a.b.c", LI, NOON.plus(Duration.ofDays(1)));

        clock.now = NOON.plus(FIVE_MINUTES).minusMillis(1);
        assertThat(tokens.find("a.b.c")).contains(LI);
        clock.now = NOON.plus(FIVE_MINUTES);
        assertThat(tokens.find("a.b.c")).isEmpty();
    }

    @Test
    void another_is_not_known_however_alike() {
        tokens.remember("a.b.c", LI, NOON.plusSeconds(60));

        assertThat(tokens.find("a.b.C")).isEmpty();
        assertThat(tokens.find("a.b.c ")).isEmpty();
        assertThat(tokens.find("")).isEmpty();
    }

    private static final class MovedClock extends Clock {
        private Instant now = NOON;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
