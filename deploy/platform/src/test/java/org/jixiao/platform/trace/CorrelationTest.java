package org.jixiao.platform.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrelationTest {

    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @AfterEach
    void end() {
        Correlation.end();
    }

    @Test
    void whatBeginsIsCurrentAndTravelsInHeaders() {
        Correlation.of("request-4711", TRACE).begin();

        assertThat(Correlation.current()).isEqualTo(new Correlation("request-4711", TRACE));
        assertThat(Correlation.current().headers())
                .containsOnly(Map.entry("requestid", "request-4711"), Map.entry("traceparent", TRACE));
        assertThat(Correlation.of(Correlation.current().headers())).isEqualTo(Correlation.current());
    }

    @Test
    void afterAPieceOfWorkAllIsAsBefore() {
        Correlation.of("request-of-before", null).begin();

        Correlation.of("request-between", TRACE)
                .during(() -> assertThat(Correlation.current().requestId()).isEqualTo("request-between"));

        assertThat(Correlation.current()).isEqualTo(new Correlation("request-of-before", null));
    }

    @Test
    void outsideOfEverythingNothingIsSaid() {
        assertThat(Correlation.current().headers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00, true",
        "00-00000000000000000000000000000000-00f067aa0ba902b7-01, false",
        "rubbish, false"
    })
    void onlyWhatTheStandardKnowsIsATrace(String traceparent, boolean taken) {
        assertThat(Correlation.of(null, traceparent).traceparent() != null).isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({"request-4711, true", "short, false", "with blank in it, false", "<script>alert</script>, false"})
    void onlyAWellFormedIdIsTaken(String requestId, boolean taken) {
        assertThat(Correlation.of(requestId, null).requestId() != null).isEqualTo(taken);
    }
}
