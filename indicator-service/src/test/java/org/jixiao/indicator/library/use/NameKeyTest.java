package org.jixiao.indicator.library.use;

import static org.assertj.core.api.Assertions.assertThat;

import org.jixiao.indicator.library.wording.PlainName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By what the names of indicators are found in stored sheets. */
class NameKeyTest {

    @ParameterizedTest
    @CsvSource({
        "指标1：培训人次, 培训人次指标",
        "ＰＭ2.5 浓度, pm2.5浓度",
        "指标 12、《办法》印发 , 《办法》印发",
        "CO₂排放, co2排放",
    })
    void theSameNameHasTheSameKey(String one, String other) {
        assertThat(PlainName.of(one)).isEqualTo(PlainName.of(other));
        assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
    }

    @Test
    void itIsAsLongAsAnIndexTakes() {
        assertThat(NameKey.of("长".repeat(400))).hasSize(60);
    }
}
