package org.jixiao.budget;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jixiao.test.Backend;

/** What this service has told the others, as they read it. */
public final class Topic {

    /** Figures as they are written. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final Reader READER = new Reader();

    private Topic() {}

    /** @param type without {@code org.jixiao.} and the version: {@code budget.declared} @param request that set it off @param trace from what it follows */
    public record Told(
            String type, String subject, long sequence, int revision, String request, String trace, JsonNode fact) {}

    /** All facts under one key so far, in order. */
    public static List<Told> told(String key) {
        return READER.told(key);
    }

    /** Reads on where it stopped: what has been read once is kept. */
    private static final class Reader {

        private final KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", Backend.kafka().bootstrapServers()),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        private final List<TopicPartition> partitions = consumer.partitionsFor("budget-events").stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        private final Map<String, List<Told>> read = new HashMap<>();

        Reader() {
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
        }

        synchronized List<Told> told(String key) {
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.getOrDefault(one, 0L))) {
                consumer.poll(Duration.ofMillis(100))
                        .forEach(record -> read.computeIfAbsent(record.key(), first -> new ArrayList<>())
                                .add(Topic.told(record)));
            }
            return List.copyOf(read.getOrDefault(key, List.of()));
        }
    }

    private static Told told(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = StreamSupport.stream(record.headers().spliterator(), false)
                .collect(toMap(header -> header.key(), header -> new String(header.value(), StandardCharsets.UTF_8)));
        try {
            return new Told(
                    headers.getOrDefault("ce_type", "")
                            .replace("org.jixiao.", "")
                            .replace(".v1", ""),
                    headers.getOrDefault("ce_subject", ""),
                    Long.parseLong(headers.getOrDefault("ce_sequence", "0")),
                    Integer.parseInt(headers.getOrDefault("ce_revision", "0")),
                    headers.getOrDefault("requestid", ""),
                    headers.getOrDefault("traceparent", ""),
                    JSON.readTree(record.value()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
