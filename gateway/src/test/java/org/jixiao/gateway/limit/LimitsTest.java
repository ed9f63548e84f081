package org.jixiao.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.TimeMeter;
import io.vertx.core.MultiMap;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jixiao.gateway.problem.Refused;
import org.junit.jupiter.api.Test;

class LimitsTest {
    private final StoppedTime time = new StoppedTime();
    private final MultiMap told = MultiMap.caseInsensitiveMultiMap();

    @Test
    void what_is_left_is_told_and_beyond_it_when_to_come_back() {
        var limits = new Limits(config(1, 10, 20), time);

        limits.count(Asker.SIGNED_IN, "li", told);

        assertThat(told.get("RateLimit-Policy")).isEqualTo("\"signed-in\";q=10;w=20");
        // one of ten is missing; it is there again after 20 s / 10
        assertThat(told.get("RateLimit")).isEqualTo("\"signed-in\";r=9;t=2");
        for (int i = 0; i < 9; i++) {
            limits.count(Asker.SIGNED_IN, "li", told);
        }
        assertThat(told.get("RateLimit")).isEqualTo("\"signed-in\";r=0;t=20");
        assertThatThrownBy(() -> limits.count(Asker.SIGNED_IN, "li", told))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.problem().type().status()).isEqualTo(429);
                    assertThat(refused.problem().headers()).containsEntry("Retry-After", "2");
                });
    }

    @Test
    void it_comes_back_little_by_little() {
        var limits = new Limits(config(1, 10, 20), time);
        for (int i = 0; i < 10; i++) {
            limits.count(Asker.READER, "192.0.2.1", told);
        }

        time.now += Duration.ofSeconds(4).toNanos();

        // 4 s of 20 are a fifth of ten
        limits.count(Asker.READER, "192.0.2.1", told);
        limits.count(Asker.READER, "192.0.2.1", told);
        assertThatThrownBy(() -> limits.count(Asker.READER, "192.0.2.1", told)).isInstanceOf(Refused.class);
    }

    @Test
    void each_client_has_its_own_and_for_each_kind() {
        var limits = new Limits(config(1, 1, 1), time);

        limits.count(Asker.READER, "192.0.2.1", told);
        limits.count(Asker.READER, "192.0.2.2", told);
        limits.count(Asker.ARRIVING, "192.0.2.1", told);

        assertThatThrownBy(() -> limits.count(Asker.READER, "192.0.2.1", told)).isInstanceOf(Refused.class);
    }

    @Test
    void one_machine_may_have_it_many_times() {
        new Limits(config(100, 10, 20), time).count(Asker.READER, "127.0.0.1", told);

        assertThat(told.get("RateLimit-Policy")).isEqualTo("\"reader\";q=1000;w=20");
    }

    @Test
    void a_missing_allowance_stops_the_start() {
        var one = new Config(1, Map.of(Asker.READER, new Allowed(1, Duration.ofSeconds(1))));

        assertThatThrownBy(() -> new Limits(one, time))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("jixiao.limit.allowances")
                .hasMessageContaining("SIGNED_IN");
    }

    private static LimitConfig config(int times, long requests, int seconds) {
        var allowances = new HashMap<Asker, LimitConfig.Allowance>();
        Stream.of(Asker.values())
                .forEach(asker -> allowances.put(asker, new Allowed(requests, Duration.ofSeconds(seconds))));
        return new Config(times, allowances);
    }

    private record Config(int times, Map<Asker, LimitConfig.Allowance> allowances) implements LimitConfig {}

    private record Allowed(long requests, Duration window) implements LimitConfig.Allowance {}

    private static final class StoppedTime implements TimeMeter {
        private long now = 1;

        @Override
        public long currentTimeNanos() {
            return now;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
