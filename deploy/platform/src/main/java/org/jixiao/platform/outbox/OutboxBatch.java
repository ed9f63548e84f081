package org.jixiao.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.jixiao.tracing.EventSpans;

/** The oldest facts that still wait, sent and then deleted. Never a cursor over the sequence: its order is not the order of commits. */
@ApplicationScoped
class OutboxBatch {

    private static final int SIZE = 500;
    /** Bytes after which a batch takes no further fact: 500 of the largest would not fit into a small heap. */
    private static final int VOLUME = 8 * 1024 * 1024;

    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final ObjectMapper json;
    private final EventSpans spans;

    OutboxBatch(ObjectMapper json, EventSpans spans) {
        this.json = json;
        this.spans = spans;
    }

    /** How many were sent; 0 when none wait. */
    int send(Connection connection, BrokerLink broker) throws SQLException {
        Taken taken = new Taken(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        try {
            read(connection, taken);
            if (!taken.records().isEmpty()) {
                broker.send(taken.records());
                delete(connection, taken.sequences());
            }
            connection.commit();
            return taken.records().size();
        } catch (KafkaException e) {
            taken.sendings().forEach(sending -> sending.setStatus(StatusCode.ERROR, "not acknowledged"));
            connection.rollback();
            throw e;
        } finally {
            taken.sendings().forEach(Span::end);
        }
    }

    /** One batch: where its facts stand in the outbox, what is sent of each, and the sending as it is recorded. */
    private record Taken(List<Long> sequences, List<ProducerRecord<String, byte[]>> records, List<Span> sendings) {}

    private void read(Connection connection, Taken taken) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select seq, topic, key, headers, epoch, payload from outbox order by seq limit " + SIZE)) {
            select.setFetchSize(50);
            int volume = 0;
            try (ResultSet row = select.executeQuery()) {
                while (volume < VOLUME && row.next()) {
                    taken.sequences().add(row.getLong("seq"));
                    ProducerRecord<String, byte[]> record = record(row, taken.sendings());
                    taken.records().add(record);
                    volume += record.value().length;
                }
            }
        }
    }

    private ProducerRecord<String, byte[]> record(ResultSet row, List<Span> sendings) throws SQLException {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(row.getString("topic"), row.getString("key"), row.getBytes("payload"));
        Map<String, String> headers = headers(row.getString("headers"));
        headers.putIfAbsent("ce_epoch", row.getString("epoch")); // a dead letter brings the one it came with
        sendings.add(spans.send(record.topic(), headers));
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private Map<String, String> headers(String text) {
        try {
            return json.readValue(text, HEADERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the outbox holds headers that are no JSON", e);
        }
    }

    private static void delete(Connection connection, List<Long> sequences) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from outbox where seq = any (?)")) {
            delete.setArray(1, connection.createArrayOf("bigint", sequences.toArray()));
            delete.executeUpdate();
        }
    }
}
