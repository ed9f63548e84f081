package org.jixiao.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.common.Uuid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 127, 128, 16_384, 4_294_967_296L, Long.MAX_VALUE})
    void is_the_same_after_it_was_written_down(long offset) {
        var token = new Position(Topics.TWO, new long[] {offset, 3}).token();

        var read = Position.read(token, Topics.TWO).orElseThrow();

        assertThat(read.next(0)).isEqualTo(offset);
        assertThat(read.next(1)).isEqualTo(3);
        assertThat(token).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void means_nothing_in_another_life_of_the_topics() {
        var token = new Position(Topics.TWO, new long[] {7, 3}).token();

        assertThat(Position.read(token, Topics.layout(new Uuid(2, 2)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AA", "17", "绩效", "____________________________________________"})
    void is_not_just_any_text(String token) {
        assertThat(Position.read(token, Topics.TWO)).isEmpty();
    }

    @Test
    void is_neither_shortened_nor_lengthened() {
        var token = new Position(Topics.TWO, new long[] {300, 300}).token();

        assertThat(Position.read(token.substring(0, token.length() - 2), Topics.TWO))
                .isEmpty();
        assertThat(Position.read(token + "AAAA", Topics.TWO)).isEmpty();
    }

    @Test
    void passes_each_event_once() {
        var position = new Position(Topics.TWO, new long[] {7, 3});
        var told = Topics.told(0, 7, Audience.PUBLIC);

        assertThat(position.isPast(told)).isFalse();
        position.pass(told);
        assertThat(position.isPast(told)).isTrue();
        assertThat(position.isPast(Topics.told(1, 3, Audience.PUBLIC))).isFalse();
    }
}
