package org.jixiao.disclosure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jixiao.platform.event.Envelope;
import org.jixiao.test.Backend;

/** Puts facts on the topics as the other services would. */
@Singleton
public class Wire {

    private final ObjectMapper json;

    Wire(ObjectMapper json) {
        this.json = json;
    }

    public void tell(List<SampleBudget.Told> facts) {
        tellAgain(facts, 1);
    }

    /** As a republication does. */
    public void tellAgain(List<SampleBudget.Told> facts, long epoch) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", Backend.kafka().bootstrapServers());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            for (SampleBudget.Told told : facts) {
                producer.send(record(told, epoch)).get();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private ProducerRecord<String, byte[]> record(SampleBudget.Told told, long epoch) throws JsonProcessingException {
        Envelope envelope = new Envelope(
                UUID.randomUUID(),
                Envelope.typeOf(told.fact().getClass()),
                "/test",
                told.subject(),
                told.key(),
                "990101",
                told.department(),
                Envelope.Audience.DEPARTMENT,
                told.sequence(),
                told.revision(),
                0,
                Instant.EPOCH);
        var record = new ProducerRecord<>(told.topic(), told.key(), json.writeValueAsBytes(told.fact()));
        Map<String, String> headers = new HashMap<>(envelope.headersWithoutEpoch());
        headers.put("ce_epoch", Long.toString(epoch));
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }
}
