package org.jixiao.gateway.live;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    private static final String HELD = "{\"amount\": 49168600.00,\n \"name\": \"河道巡查\"}";

    private final Wording wording = new Wording(100);

    @Test
    void the_envelope_is_told_as_it_came() {
        var told = wording.of(3, event(Map.of(), HELD)).orElseThrow();

        assertThat(told.partition()).isEqualTo(3);
        assertThat(told.offset()).isEqualTo(42);
        assertThat(told.json())
                .contains("\"type\":\"org.jixiao.project.declared.v1\"", "\"partitionkey\":\"the-budget\"")
                .contains("\"sequence\":5", "\"division\":\"990101\"")
                .doesNotContain("content-type");
    }

    @ParameterizedTest
    @CsvSource({"bureau", "department"})
    void what_is_not_for_everybody_is_told_without_what_it_holds(String audience) {
        var told = wording.of(3, event(Map.of("ce_audience", audience), HELD)).orElseThrow();

        assertThat(told.json()).doesNotContain("data").doesNotContain("河道巡查");
    }

    @Test
    void what_is_public_is_told_as_it_was_written_on_one_line() {
        var told = wording.of(3, event(Map.of("ce_audience", "public"), HELD)).orElseThrow();

        assertThat(told.json()).endsWith(",\"data\":{\"amount\": 49168600.00,  \"name\": \"河道巡查\"}}");
    }

    @Test
    void unless_it_is_long() {
        var told = wording.of(3, event(Map.of("ce_audience", "public"), "{\"text\":\"" + "x".repeat(100) + "\"}"))
                .orElseThrow();

        assertThat(told.json()).doesNotContain("data");
    }

    @ParameterizedTest
    @CsvSource({
        "ce_audience, everybody",
        "ce_audience,",
        "ce_division,",
        "ce_department,",
        "ce_sequence, many",
    })
    void what_is_no_event_is_not_told(String header, String value) {
        var spoilt = new HashMap<String, String>();
        spoilt.put(header, value);

        assertThat(wording.of(3, event(spoilt, HELD))).isEmpty();
        assertThat(wording.of(3, event(Map.of("ce_audience", "public"), "no JSON")))
                .isEmpty();
    }

    private static ConsumerRecord<String, byte[]> event(Map<String, String> changed, String held) {
        var headers = new HashMap<>(Map.of(
                "ce_type", "org.jixiao.project.declared.v1",
                "ce_division", "990101",
                "ce_department", "306001",
                "ce_audience", "department",
                "ce_sequence", "5",
                "content-type", "application/json"));
        headers.putAll(changed);
        var record = new ConsumerRecord<>("budget-events", 0, 42, "the-budget", held.getBytes(UTF_8));
        headers.forEach((name, value) -> {
            if (value != null) {
                record.headers().add(name, value.getBytes(UTF_8));
            }
        });
        return record;
    }
}
