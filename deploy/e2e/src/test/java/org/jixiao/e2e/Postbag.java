package org.jixiao.e2e;

import static java.util.stream.Collectors.toMap;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jixiao.local.Platform;

/** What passes between the services, in the hands of somebody who is none of them. */
final class Postbag {

    private final Map<String, Object> settings;

    Postbag(Platform platform) {
        this.settings = Map.of(
                "bootstrap.servers", "127.0.0.1:" + platform.setup().ports().kafka());
    }

    /** An event on its topic. */
    record Letter(String topic, String key, Map<String, String> headers) {

        private static Letter of(ConsumerRecord<String, byte[]> record) {
            return new Letter(
                    record.topic(),
                    record.key(),
                    StreamSupport.stream(record.headers().spliterator(), false)
                            .collect(toMap(
                                    header -> header.key(),
                                    header -> new String(header.value(), StandardCharsets.UTF_8),
                                    (one, again) -> again)));
        }

        /** @param type as {@code budget.approved} */
        boolean is(String type) {
            return fullName(type).equals(headers.get("ce_type"));
        }

        /** The one that would come next about the same. @param type as {@code budget.approved} */
        Letter next(String type) {
            Map<String, String> next = new HashMap<>(headers);
            next.put("ce_id", UUID.randomUUID().toString());
            next.put("ce_type", fullName(type));
            next.computeIfPresent("ce_sequence", (name, sequence) -> String.valueOf(Long.parseLong(sequence) + 1));
            return new Letter(topic, key, next);
        }

        private static String fullName(String type) {
            return "org.jixiao." + type + ".v1";
        }

        private boolean isAbout(String subject) {
            return subject.equals(headers.get("ce_subject"));
        }
    }

    /** What was told last about this, as far as it is told. */
    Optional<Letter> last(String topic, String subject) {
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(part -> new TopicPartition(part.topic(), part.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            Optional<Letter> last = Optional.empty();
            while (partitions.stream().anyMatch(part -> consumer.position(part) < ends.getOrDefault(part, 0L))) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofSeconds(1))) {
                    Letter letter = Letter.of(record);
                    last = letter.isAbout(subject) ? Optional.of(letter) : last;
                }
            }
            return last;
        }
    }

    /** Returns once it is on its topic. */
    void post(Letter letter, String payload) throws ExecutionException, InterruptedException {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(letter.topic(), letter.key(), payload.getBytes(StandardCharsets.UTF_8));
        letter.headers().forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(record).get();
        }
    }
}
