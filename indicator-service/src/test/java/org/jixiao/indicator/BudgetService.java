package org.jixiao.indicator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jixiao.budget.contract.DepartmentChanged;
import org.jixiao.budget.contract.DepartmentKey;
import org.jixiao.platform.event.Envelope;
import org.jixiao.test.Backend;

/** Says what budget-service would say, on the real topic, in any order and as often as a test likes. */
final class BudgetService implements AutoCloseable {

    private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());
    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", Backend.kafka().bootstrapServers(), "acks", "all"),
            new StringSerializer(),
            new ByteArraySerializer());

    /** @param subject {@code project/<id>} */
    void says(UUID budget, String subject, long sequence, Record fact) {
        says(budget, subject, sequence, 1, 1, fact);
    }

    /** The same of another department. */
    void saysOf(String department, UUID budget, String subject, long sequence, Record fact) {
        send(budget, headers(department, subject, sequence, 1, 1, fact), fact);
    }

    /** The directory tells of a department. */
    void hasDepartment(DepartmentKey key) {
        saysOf(
                key.code(),
                new UUID(0, 0),
                "department/" + key,
                1,
                new DepartmentChanged(key, "第" + key.code() + "局", "云溪县", List.of(), List.of(), List.of()));
    }

    /** In a later revision, or again in a later epoch. */
    void says(UUID budget, String subject, long sequence, int revision, long epoch, Record fact) {
        send(budget, headers(People.DEPARTMENT, subject, sequence, revision, epoch, fact), fact);
    }

    private void send(UUID budget, Map<String, String> headers, Record fact) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>("budget-events", budget.toString(), bytes(fact));
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            producer.send(record).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Map<String, String> headers(
            String department, String subject, long sequence, int revision, long epoch, Record fact) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", UUID.randomUUID().toString());
        headers.put("ce_type", Envelope.typeOf(fact.getClass()));
        headers.put("ce_source", "/budget-service");
        headers.put("ce_subject", subject);
        headers.put("ce_time", Instant.EPOCH.toString());
        headers.put("ce_division", People.DIVISION);
        headers.put("ce_department", department);
        headers.put("ce_audience", "department");
        headers.put("ce_sequence", Long.toString(sequence));
        headers.put("ce_revision", Integer.toString(revision));
        headers.put("ce_epoch", Long.toString(epoch));
        return headers;
    }

    private byte[] bytes(Record fact) {
        try {
            return json.writeValueAsBytes(fact);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
