package org.jixiao.disclosure.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PairTest {

    private record Thing(@Nullable String code, String name) {}

    @Test
    void thingsAreTheSameByTheirCodeAndElseByTheirName() {
        Thing renamed = new Thing("A1", "培训");
        Thing uncoded = new Thing(null, "修缮");
        Thing gone = new Thing(null, "旧事");
        Thing now = new Thing("A1", "培训与交流");
        Thing coded = new Thing("B2", "修缮");
        Thing fresh = new Thing(null, "新事");

        assertThat(Pair.match(
                        List.of(renamed, uncoded, gone), List.of(fresh, coded, now), List.of(Thing::code, Thing::name)))
                .containsExactly(
                        new Pair<>(null, fresh),
                        new Pair<>(uncoded, coded),
                        new Pair<>(renamed, now),
                        new Pair<>(gone, null));
    }

    @Test
    void thingsOfOneNameArePairedInTheirOrder() {
        Thing first = new Thing("1", "补助");
        Thing second = new Thing("2", "补助");

        assertThat(Pair.match(
                        List.of(first, second), List.of(new Thing(null, "补助")), List.of(Thing::code, Thing::name)))
                .extracting(Pair::before)
                .containsExactly(first, second);
    }
}
