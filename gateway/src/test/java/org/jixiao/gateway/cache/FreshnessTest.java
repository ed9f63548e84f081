package org.jixiao.gateway.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FreshnessTest {
    private static final Duration FIVE = Duration.ofSeconds(5);

    @ParameterizedTest
    @CsvSource({
        "'public, max-age=60, must-revalidate', 5",
        "'Public', 5",
        "'public, max-age=3', 3",
        "'public, max-age=60, s-maxage=\"2\"', 2",
        "'public, immutable, max-age=86400', 5",
    })
    void what_is_public_is_kept_for_as_long_as_both_want(String cacheControl, int seconds) {
        assertThat(Freshness.of(200, of(cacheControl), FIVE)).contains(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "max-age=60",
                "private, max-age=60",
                "no-store",
                "public, no-store",
                "public, no-cache",
                "public, max-age=0",
                "public, max-age=60, s-maxage=0",
                "x-public",
            })
    void what_is_not_public_or_not_for_any_time_is_not_kept(String cacheControl) {
        assertThat(Freshness.of(200, of(cacheControl), FIVE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "200, true",
        "301, true",
        "308, true",
        "410, true",
        "404, false",
        "206, false",
        "302, false",
        "500, false"
    })
    void only_some_answers_are_kept(int status, boolean kept) {
        assertThat(Freshness.of(status, of("public"), FIVE).isPresent()).isEqualTo(kept);
    }

    @Test
    void what_is_one_persons_or_nobodys_is_not_kept() {
        var problem = of("public").add("Content-Type", "application/problem+json;charset=UTF-8");
        assertThat(Freshness.of(410, problem, FIVE)).isEmpty();
        assertThat(Freshness.of(200, of("public").add("Set-Cookie", "a=b"), FIVE))
                .isEmpty();
        assertThat(Freshness.of(200, of("public").add("Vary", "Accept, *"), FIVE))
                .isEmpty();
        assertThat(Freshness.of(200, of("public").add("Content-Encoding", "br"), FIVE))
                .isEmpty();
    }

    @Test
    void the_age_it_came_with_counts() {
        assertThat(Freshness.of(200, of("public, max-age=60").add("Age", "58"), FIVE))
                .contains(Duration.ofSeconds(2));
        assertThat(Freshness.of(200, of("public, max-age=60").add("Age", "60"), FIVE))
                .isEmpty();
    }

    private static MultiMap of(String cacheControl) {
        return MultiMap.caseInsensitiveMultiMap().add("Cache-Control", cacheControl);
    }
}
