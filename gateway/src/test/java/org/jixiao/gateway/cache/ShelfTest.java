package org.jixiao.gateway.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShelfTest {
    private static final Instant NOON = Instant.parse("2026-03-01T04:00:00Z");
    private static final Duration FIVE = Duration.ofSeconds(5);
    private static final MultiMap NOTHING = MultiMap.caseInsensitiveMultiMap();
    private static final long MEGABYTE = 1024 * 1024;

    @Test
    void an_answer_is_fresh_for_its_time_and_grows_old() {
        var kept = answer("x");

        assertThat(kept.isFresh(NOON.plusMillis(4999))).isTrue();
        assertThat(kept.isFresh(NOON.plusSeconds(5))).isFalse();
        assertThat(kept.age(NOON.plusMillis(4999))).isEqualTo(4);
        var renewed = kept.renewed(NOTHING, NOON.plusSeconds(7), FIVE);
        assertThat(renewed.isFresh(NOON.plusSeconds(11))).isTrue();
        assertThat(renewed.age(NOON.plusSeconds(11))).isEqualTo(4);
        assertThat(renewed.body()).isSameAs(kept.body());
    }

    @Test
    void what_vary_names_tells_answers_of_one_address_apart() {
        var shelf = new Shelf(MEGABYTE, FIVE);
        var by = List.of("accept-language");
        shelf.keep("/x", asking("zh"), by, answer("绩效"));
        shelf.keep("/x", asking("en"), by, answer("performance"));

        assertThat(shelf.find("/x", asking("zh")).orElseThrow().body()).hasToString("绩效");
        assertThat(shelf.find("/x", asking("en")).orElseThrow().body()).hasToString("performance");
        assertThat(shelf.find("/x", asking("fr"))).isEmpty();
        assertThat(shelf.find("/x", NOTHING)).isEmpty();
        assertThat(shelf.key("/x", asking("zh"))).isNotEqualTo(shelf.key("/x", asking("en")));
    }

    @Test
    void another_vary_makes_what_was_kept_before_void() {
        var shelf = new Shelf(MEGABYTE, FIVE);
        shelf.keep("/x", asking("zh"), List.of(), answer("one for all"));

        shelf.keep("/x", asking("zh"), List.of("accept-language"), answer("绩效"));

        assertThat(shelf.find("/x", asking("en"))).isEmpty();
    }

    @Test
    void made_up_languages_do_not_pile_up() {
        var variants = Variants.NONE;
        for (int i = 0; i < 100; i++) {
            variants = variants.with(List.of("accept-language"), asking("x-" + i), answer("x"));
        }
        assertThat(variants.answers()).hasSizeLessThanOrEqualTo(16);
    }

    @Test
    void what_is_passed_by_is_not_found_again() {
        var shelf = new Shelf(MEGABYTE, FIVE);
        shelf.keep("/x", NOTHING, List.of(), answer("x"));

        shelf.passBy("/x", NOTHING);

        assertThat(shelf.find("/x", NOTHING)).isEmpty();
        assertThat(shelf.isPassedBy("/x")).isTrue();
        shelf.keep("/x", NOTHING, List.of(), answer("x"));
        assertThat(shelf.isPassedBy("/x")).isFalse();
    }

    @Test
    void the_bound_is_on_bytes() {
        var shelf = new Shelf(100_000, FIVE);
        var tenThousand = "x".repeat(10_000);

        IntStream.range(0, 100).forEach(i -> shelf.keep("/" + i, NOTHING, List.of(), answer(tenThousand)));

        var bytes = IntStream.range(0, 100)
                .mapToObj(i -> shelf.find("/" + i, NOTHING))
                .mapToInt(found -> found.map(Kept::weight).orElse(0))
                .sum();
        assertThat(bytes).isBetween(1, 100_000);
    }

    private static MultiMap asking(String language) {
        return MultiMap.caseInsensitiveMultiMap().add("Accept-Language", language);
    }

    private static Kept answer(String body) {
        return Kept.of(200, NOTHING, Buffer.buffer(body), NOON, FIVE);
    }
}
