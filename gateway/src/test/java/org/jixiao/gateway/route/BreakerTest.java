package org.jixiao.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BreakerTest {
    private long now = 7;
    private final Breaker breaker = new Breaker(3, Duration.ofSeconds(5), () -> now);

    @Test
    void it_opens_with_failures_in_a_row_only() {
        assertThat(breaker.failed()).isFalse();
        assertThat(breaker.failed()).isFalse();
        breaker.answered();
        assertThat(breaker.failed()).isFalse();
        assertThat(breaker.failed()).isFalse();
        assertThat(breaker.lets()).isTrue();

        assertThat(breaker.failed()).isTrue();

        assertThat(breaker.lets()).isFalse();
    }

    @Test
    void after_a_rest_one_tries_and_the_others_wait_for_its_fate() {
        open();
        now += Duration.ofSeconds(5).toNanos() - 1;
        assertThat(breaker.lets()).isFalse();
        now += 1;

        assertThat(breaker.lets()).isTrue();
        assertThat(breaker.lets()).isFalse();

        breaker.answered();
        assertThat(breaker.lets()).isTrue();
        assertThat(breaker.lets()).isTrue();
    }

    @Test
    void a_try_that_fails_opens_it_for_another_rest() {
        open();
        now += Duration.ofSeconds(5).toNanos();
        assertThat(breaker.lets()).isTrue();

        assertThat(breaker.failed()).isTrue();

        assertThat(breaker.lets()).isFalse();
        now += Duration.ofSeconds(5).toNanos();
        assertThat(breaker.lets()).isTrue();
    }

    @Test
    void late_failures_of_those_still_on_their_way_do_not_make_the_rest_longer() {
        open();
        now += Duration.ofSeconds(4).toNanos();
        assertThat(breaker.failed()).isFalse();
        now += Duration.ofSeconds(1).toNanos();

        assertThat(breaker.lets()).isTrue();
    }

    @Test
    void a_client_that_goes_away_leaves_the_try_to_the_next() {
        open();
        now += Duration.ofSeconds(5).toNanos();
        assertThat(breaker.lets()).isTrue();

        breaker.abandoned();

        assertThat(breaker.lets()).isTrue();
    }

    @Test
    void a_try_that_nothing_is_heard_of_does_not_close_the_door_for_good() {
        open();
        now += Duration.ofSeconds(5).toNanos();
        assertThat(breaker.lets()).isTrue();

        now += Duration.ofSeconds(5).toNanos();

        assertThat(breaker.lets()).isTrue();
    }

    private void open() {
        for (int i = 0; i < 3; i++) {
            breaker.failed();
        }
    }
}
