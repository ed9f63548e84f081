package org.jixiao.indicator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jixiao.test.Backend;

/** What this service told on its topic, as the others hear it. */
final class TargetEvents implements AutoCloseable {

    private final ObjectMapper json = new ObjectMapper();
    private final List<ConsumerRecord<String, byte[]>> heard = new ArrayList<>();
    private final KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
            Map.of("bootstrap.servers", Backend.kafka().bootstrapServers()),
            new StringDeserializer(),
            new ByteArrayDeserializer());

    TargetEvents() {
        List<TopicPartition> all = consumer.partitionsFor("target-events").stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(all);
        consumer.seekToBeginning(all);
    }

    /** One event. @param verb drafted, submitted … */
    record Told(String key, String verb, long sequence, String department, JsonNode fact) {}

    /** All that was told so far about the sheets of one budget. */
    List<Told> of(UUID budget) {
        consumer.poll(Duration.ofMillis(200)).forEach(heard::add);
        return heard.stream()
                .filter(record -> record.key().equals(budget.toString()))
                .map(this::told)
                .toList();
    }

    private Told told(ConsumerRecord<String, byte[]> record) {
        try {
            return new Told(
                    record.key(),
                    header(record, "ce_type").split("\\.", -1)[3],
                    Long.parseLong(header(record, "ce_sequence")),
                    header(record, "ce_department"),
                    json.readTree(record.value()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
