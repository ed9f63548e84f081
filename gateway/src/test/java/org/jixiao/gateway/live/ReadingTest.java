package org.jixiao.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A memory of four events; the two partitions begin at 10 and at 20. */
class ReadingTest {
    private static final Reach EVERYTHING = new Reach(List.of("990101"), List.of());
    private static final Pattern LAST_ID = Pattern.compile("(?s).*id: (\\S+)\n.*");

    private final Recent recent = new Recent(Topics.TWO, new long[] {10, 20}, 4, 1_000_000);

    @Test
    void a_listener_who_comes_back_gets_what_came_in_between_and_nothing_twice() {
        var reading = now(EVERYTHING);
        tell(0, 10);
        var first = reading.more().orElseThrow();
        tell(1, 20);
        tell(0, 11);

        var again = after(first);

        assertThat(again.more().orElseThrow())
                .contains("{\"offset\":20}", "{\"offset\":11}")
                .doesNotContain(":10}");
        assertThat(again.more()).isEmpty();
    }

    @Test
    void even_at_a_gateway_where_they_came_in_another_order() {
        var other = new Recent(Topics.TWO, new long[] {10, 20}, 4, 1_000_000);
        tell(0, 10);
        var first = new Reading(recent, EVERYTHING, recent.after(begin()).orElseThrow())
                .more()
                .orElseThrow();
        other.add(Topics.told(1, 20, Audience.DEPARTMENT));
        other.add(Topics.told(0, 10, Audience.DEPARTMENT));

        var position = Position.read(lastId(first), Topics.TWO).orElseThrow();
        var there = new Reading(other, EVERYTHING, other.after(position).orElseThrow());

        assertThat(there.more().orElseThrow()).contains("{\"offset\":20}").doesNotContain("{\"offset\":10}");
    }

    @Test
    void or_where_they_have_not_come_yet() {
        tell(0, 10);
        var first = new Reading(recent, EVERYTHING, recent.after(begin()).orElseThrow())
                .more()
                .orElseThrow();
        var behind = new Recent(Topics.TWO, new long[] {10, 20}, 4, 1_000_000);
        var position = Position.read(lastId(first), Topics.TWO).orElseThrow();

        var there = new Reading(behind, EVERYTHING, behind.after(position).orElseThrow());
        behind.add(Topics.told(0, 10, Audience.DEPARTMENT));
        behind.add(Topics.told(0, 11, Audience.DEPARTMENT));

        assertThat(there.more().orElseThrow()).contains("{\"offset\":11}").doesNotContain("{\"offset\":10}");
    }

    @Test
    void nothing_is_missed_where_only_what_was_heard_before_is_forgotten() {
        for (int offset = 10; offset < 14; offset++) {
            tell(0, offset);
        }
        var again = new Reading(
                recent,
                EVERYTHING,
                recent.after(new Position(Topics.TWO, new long[] {14, 20})).orElseThrow());
        tell(0, 14);

        assertThat(again.more().orElseThrow()).contains("{\"offset\":14}").doesNotContain("reset", "{\"offset\":13}");
    }

    @Test
    void one_who_falls_behind_what_is_remembered_starts_over() {
        var slow = now(EVERYTHING);
        for (int offset = 10; offset < 15; offset++) {
            tell(0, offset);
        }

        assertThat(slow.more().orElseThrow()).contains("event: reset").doesNotContain("offset");
        tell(0, 15);
        assertThat(slow.more().orElseThrow()).contains("{\"offset\":15}");
    }

    @Test
    void one_who_comes_back_too_late_cannot_go_on() {
        for (int offset = 10; offset < 15; offset++) {
            tell(0, offset);
        }

        assertThat(recent.after(begin())).isEmpty();
        assertThat(recent.after(new Position(Topics.TWO, new long[] {11, 20}))).isPresent();
        assertThat(now(EVERYTHING).beginning(true)).contains("event: reset");
    }

    @Test
    void what_is_for_others_moves_a_listener_on_in_silence() {
        var citizen = now(Reach.of(null));
        var began = citizen.beginning(false);
        tell(0, 10);

        assertThat(citizen.more()).contains("");
        var sign = citizen.sign();
        assertThat(sign).startsWith("id: ").doesNotContain("data");
        assertThat(lastId(sign)).isNotEqualTo(lastId(began));
        assertThat(citizen.sign()).isEqualTo(":\n\n");
    }

    @Test
    void many_bytes_are_forgotten_before_many_events() {
        var small = new Recent(Topics.TWO, new long[] {10, 20}, 100, 2_000);
        for (int offset = 10; offset < 30; offset++) {
            small.add(Topics.told(0, offset, Audience.PUBLIC));
        }

        // 200 and twice the 13 characters of {"offset":10}: eight of them in 2,000 bytes.
        assertThat(small.size()).isEqualTo(8);
    }

    private void tell(int partition, long offset) {
        recent.add(Topics.told(partition, offset, Audience.DEPARTMENT));
    }

    private static Position begin() {
        return new Position(Topics.TWO, new long[] {10, 20});
    }

    private Reading now(Reach reach) {
        return new Reading(recent, reach, recent.now());
    }

    private Reading after(String told) {
        var position = Position.read(lastId(told), Topics.TWO).orElseThrow();
        return new Reading(recent, EVERYTHING, recent.after(position).orElseThrow());
    }

    private static String lastId(String told) {
        var found = LAST_ID.matcher(told);
        assertThat(found.matches()).as(told).isTrue();
        return found.group(1);
    }
}
