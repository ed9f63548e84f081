package org.jixiao.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ServiceProgramTest {

    @Test
    void nobodyMeetsARefusalByChanceAndWhoWantsToSeeOneCan() {
        assertThat(ServiceProgram.timesAllowed(Map.of())).isEqualTo("1000");
        assertThat(ServiceProgram.timesAllowed(Map.of("JIXIAO_LIMIT_TIMES", "1")))
                .isEqualTo("1");
    }
}
