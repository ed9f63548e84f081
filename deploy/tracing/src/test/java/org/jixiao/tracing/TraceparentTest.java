package org.jixiao.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.SpanContext;
import io.vertx.core.MultiMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceparentTest {

    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    private final MultiMap headers = MultiMap.caseInsensitiveMultiMap().add("tracestate", "a=1");

    @ParameterizedTest
    @ValueSource(strings = {TRACE, "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00"})
    void whatTheStandardKnowsIsTakenAndItsStateStays(String written) {
        headers.add("Traceparent", written);

        assertThat(Traceparent.taken(headers)).isEqualTo(written);
        assertThat(headers.get("tracestate")).isEqualTo("a=1");
    }

    @Test
    void aLaterVersionMaySayMore() {
        headers.add("traceparent", "01-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more");

        assertThat(Traceparent.taken(headers)).endsWith("-more");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more",
                "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                "rubbish",
                ""
            })
    void nothingElseIsTakenAndItsStateGoesWithIt(String written) {
        headers.add("traceparent", written);

        assertThat(Traceparent.taken(headers)).isNull();
        assertThat(headers.contains("tracestate")).isFalse();
    }

    @Test
    void twoSayAsLittleAsNone() {
        headers.add("traceparent", TRACE).add("traceparent", TRACE);

        assertThat(Traceparent.taken(headers)).isNull();
        assertThat(headers.contains("tracestate")).isFalse();
    }

    @Test
    void whatIsNamedIsSaidInItsParts() {
        SpanContext work = Traceparent.named(TRACE);

        assertThat(work.getTraceId()).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
        assertThat(work.getSpanId()).isEqualTo("00f067aa0ba902b7");
        assertThat(work.getTraceFlags().asHex()).isEqualTo("01");
        assertThat(Traceparent.named(null).isValid()).isFalse();
    }
}
