package org.jixiao.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jixiao.platform.event.Envelope;
import org.jixiao.platform.event.Envelope.Audience;
import org.jixiao.test.Backend;
import org.jspecify.annotations.Nullable;

/** Records put on the topics by hand: in any order, twice, or spoilt. */
public final class Mail implements AutoCloseable {

    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", Backend.kafka().bootstrapServers(), "linger.ms", 5),
            new StringSerializer(),
            new ByteArraySerializer());

    private final List<Future<RecordMetadata>> sent = new ArrayList<>();

    /** A notice posted, as its producer would tell it. */
    public static Map<String, String> posted(String subject, long epoch, long sequence) {
        Envelope envelope = new Envelope(
                Ids.next(),
                "org.jixiao.notice.posted.v1",
                "/elsewhere",
                subject,
                "",
                "990101",
                "203001",
                Audience.DEPARTMENT,
                sequence,
                1,
                epoch,
                Instant.EPOCH);
        Map<String, String> headers = new HashMap<>(envelope.headersWithoutEpoch());
        headers.put("ce_epoch", Long.toString(epoch));
        return headers;
    }

    /** A notice with text {@code <epoch>/<sequence>}, on the topic it belongs to. */
    public void post(String subject, long epoch, long sequence) {
        post("notice-events", subject, epoch, sequence);
    }

    public void post(String topic, String subject, long epoch, long sequence) {
        send(topic, subject, posted(subject, epoch, sequence), text(epoch + "/" + sequence));
    }

    public static String text(String text) {
        return "{\"text\":\"" + text + "\"}";
    }

    public void send(String topic, @Nullable String key, Map<String, String> headers, @Nullable String payload) {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(topic, key, payload == null ? null : payload.getBytes(StandardCharsets.UTF_8));
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        sent.add(producer.send(record));
    }

    @Override
    public void close() {
        producer.close();
        assertThat(sent).allSatisfy(each -> assertThat(each).succeedsWithin(Duration.ZERO));
    }
}
