package org.jixiao.gateway.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jixiao.test.Backend;

/** A service that tells events. */
final class Telling implements AutoCloseable {
    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", Backend.kafka().bootstrapServers(), "linger.ms", 0),
            new StringSerializer(),
            new ByteArraySerializer());

    /**
     * Returns when Kafka has it.
     *
     * @param scope division/department
     * @return the event's id
     */
    String tell(String topic, String audience, String scope, String held) {
        var id = UUID.randomUUID().toString();
        var record = new ProducerRecord<>(topic, UUID.randomUUID().toString(), held.getBytes(UTF_8));
        var code = scope.split("/", 2);
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        id,
                        "ce_type",
                        "org.jixiao.budget.declared.v1",
                        "ce_subject",
                        "budget/" + record.key() + "/content",
                        "ce_division",
                        code[0],
                        "ce_department",
                        code[1],
                        "ce_audience",
                        audience,
                        "ce_sequence",
                        "5",
                        "ce_revision",
                        "1",
                        "ce_epoch",
                        "1")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        try {
            producer.send(record).get(10, TimeUnit.SECONDS);
        } catch (ExecutionException | InterruptedException | TimeoutException failed) {
            throw new IllegalStateException(failed);
        }
        return id;
    }

    @Override
    public void close() {
        producer.close();
    }
}
