package org.jixiao.gateway.live;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads the topics, all of them at every gateway: no group of consumers divides the partitions, and nothing is committed. A start reads
 * again what is to be remembered; where Kafka is away the door stays open, and this goes on where it was.
 */
@ApplicationScoped
class Follower {
    private static final Logger LOG = Logger.getLogger(Follower.class);
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final LiveConfig config;
    private final Wording wording;
    private final Streams streams;
    private final Map<String, Object> broker;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "live-follower");
    /** The hook of the JVM runs while the server still waits for the answers under way; streams would make it wait for their end. */
    private final Thread ending;

    private volatile @Nullable Recent recent;
    private boolean isTroubled;

    Follower(LiveConfig config, Streams streams, @Identifier("default-kafka-broker") Map<String, Object> broker) {
        this.config = config;
        this.wording = new Wording(config.largest().asLongValue());
        this.streams = streams;
        this.broker = broker;
        this.ending = new Thread(streams::end, "live-end");
    }

    /** What has been told lately; empty until everything from before the start has been read. */
    Optional<Recent> recent() {
        return Optional.ofNullable(recent);
    }

    void start(@Observes StartupEvent event) {
        Runtime.getRuntime().addShutdownHook(ending);
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping.countDown();
        thread.join(GRACE.toMillis());
        try {
            Runtime.getRuntime().removeShutdownHook(ending);
        } catch (IllegalStateException already) {
            // With the JVM: it has run.
            LOG.trace(already);
        }
    }

    private void run() {
        while (!isStopping(Duration.ZERO)) {
            try (var consumer = new KafkaConsumer<String, byte[]>(settings())) {
                follow(consumer, layout());
            } catch (OffsetOutOfRangeException gone) {
                LOG.warn("The topics no longer hold what was to be read next; listeners start over");
                recent = null;
                streams.end();
            } catch (KafkaException | ExecutionException away) {
                if (!isTroubled) {
                    LOG.warnf("Kafka is away, nothing is told live: %s", away.getMessage());
                }
                isTroubled = true;
            } catch (InterruptedException stopped) {
                return;
            }
            if (isStopping(PAUSE)) {
                return;
            }
        }
    }

    private boolean isStopping(Duration within) {
        try {
            return stopping.await(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            return true;
        }
    }

    private Map<String, Object> settings() {
        var settings = new HashMap<>(broker);
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        return settings;
    }

    private Layout layout() throws ExecutionException, InterruptedException {
        try (var admin = Admin.create(broker)) {
            return Layout.of(
                    admin.describeTopics(config.topics()).allTopicNames().get().values());
        }
    }

    private void follow(KafkaConsumer<String, byte[]> consumer, Layout layout) {
        var partitions = layout.partitions();
        consumer.assign(partitions);
        var before = recent;
        var memory = before != null && before.layout().equals(layout) ? before : begin(consumer, layout);
        for (int i = 0; i < layout.size(); i++) {
            consumer.seek(partitions.get(i), memory.next(i));
        }
        var present = consumer.endOffsets(partitions);
        while (!isStopping(Duration.ZERO)) {
            for (var record : consumer.poll(LOOK)) {
                var partition = layout.indexOf(new TopicPartition(record.topic(), record.partition()));
                wording.of(partition, record)
                        .ifPresentOrElse(memory::add, () -> memory.skip(partition, record.offset()));
            }
            if (!memory.equals(recent) && hasCome(memory, layout, present)) {
                recent = memory;
                // Those of a former life of the topics.
                streams.end();
            }
            isTroubled = false;
            streams.wake();
        }
    }

    private Recent begin(KafkaConsumer<String, byte[]> consumer, Layout layout) {
        var first = consumer.beginningOffsets(layout.partitions());
        var end = consumer.endOffsets(layout.partitions());
        var each = config.remembered() / layout.size();
        var begin = layout.partitions().stream()
                .mapToLong(partition -> Math.max(offset(first, partition), offset(end, partition) - each))
                .toArray();
        return new Recent(layout, begin, config.remembered(), config.memory().asLongValue());
    }

    private static boolean hasCome(Recent memory, Layout layout, Map<TopicPartition, Long> present) {
        for (int i = 0; i < layout.size(); i++) {
            if (memory.next(i) < offset(present, layout.partitions().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static long offset(Map<TopicPartition, Long> offsets, TopicPartition partition) {
        return offsets.getOrDefault(partition, 0L);
    }
}
