package org.jixiao.platform.outbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** The connection to the broker that the relay sends through; made anew after each fault, so that nothing of a failed batch lingers in it. */
@ApplicationScoped
class BrokerLink {

    private final Map<String, Object> configuration;
    private volatile @Nullable KafkaProducer<String, byte[]> producer;

    BrokerLink(@Identifier("default-kafka-broker") Map<String, Object> broker) {
        configuration = new HashMap<>(broker);
        configuration.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        configuration.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        configuration.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        configuration.put(ProducerConfig.ACKS_CONFIG, "all");
        configuration.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        configuration.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        configuration.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        configuration.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
    }

    /**
     * Sends all and returns when the broker has acknowledged all.
     *
     * @throws KafkaException if one was not acknowledged; some of the others may have been
     */
    void send(List<ProducerRecord<String, byte[]>> records) {
        try {
            KafkaProducer<String, byte[]> link = open();
            List<Future<RecordMetadata>> acknowledgements = new ArrayList<>(records.size());
            for (ProducerRecord<String, byte[]> record : records) {
                Future<RecordMetadata> acknowledgement = link.send(record);
                if (acknowledgement.isDone()) {
                    // A broker that is away shows with the first record; the rest would each wait as long for it.
                    acknowledgement.get();
                }
                acknowledgements.add(acknowledgement);
            }
            link.flush();
            for (Future<RecordMetadata> acknowledgement : acknowledgements) {
                acknowledgement.get();
            }
        } catch (ExecutionException e) {
            close();
            throw new KafkaException(String.valueOf(e.getCause()), e);
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted", e);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Gives up what is under way; may be called while another thread sends. */
    void close() {
        KafkaProducer<String, byte[]> link = producer;
        producer = null;
        if (link != null) {
            link.close(Duration.ZERO);
        }
    }

    private KafkaProducer<String, byte[]> open() {
        KafkaProducer<String, byte[]> link = producer;
        if (link == null) {
            link = new KafkaProducer<>(configuration);
            producer = link;
        }
        return link;
    }
}
