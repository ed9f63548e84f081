package org.jixiao.gateway.cache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodingTest {

    @ParameterizedTest
    @CsvSource({
        "'gzip, deflate, br, zstd', BROTLI",
        "'BR;q=1.0, gzip;q=0.8', BROTLI",
        "'gzip', GZIP",
        "'gzip; q=0.5, br; q=0', GZIP",
        "'deflate, brotli', ",
        "'gzip;q=0', ",
        "'gzip;q=0.000, identity', ",
        "'', ",
        ", ",
    })
    void the_best_that_a_client_takes(String accepted, Coding best) {
        assertThat(Coding.best(accepted, Set.of(Coding.values())).orElse(null)).isEqualTo(best);
    }

    @Test
    void what_is_not_offered_is_not_chosen() {
        assertThat(Coding.best("br, gzip", Set.of(Coding.GZIP))).contains(Coding.GZIP);
    }

    @Test
    void what_is_compressed_is_the_same_text() throws IOException {
        var text = "绩效目标".repeat(500).getBytes(UTF_8);

        var packed = Coding.GZIP.compress(text);

        assertThat(packed.length).isLessThan(text.length / 10);
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            assertThat(unpacked.readAllBytes()).isEqualTo(text);
        }
    }
}
