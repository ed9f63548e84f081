package org.jixiao.local;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.jspecify.annotations.Nullable;

/** The one Kafka broker of a local platform, its own controller, in the launcher's process. */
final class KafkaServer implements AutoCloseable {

    private final Path folder;
    private final Path settingsFile;
    private final Ports ports;
    private @Nullable KafkaRaftServer server;

    KafkaServer(DataFolder data, Ports ports) {
        this.folder = data.folder("kafka");
        this.settingsFile = data.folder("run").resolve("kafka.properties");
        this.ports = ports;
    }

    String bootstrapServers() {
        return "127.0.0.1:" + ports.kafka();
    }

    synchronized void start() {
        Properties settings = settings();
        try {
            if (!Files.exists(folder.resolve("meta.properties"))) {
                format(settings);
            }
            KafkaRaftServer starting = new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
            server = starting;
            starting.startup();
        } catch (IOException | KafkaException e) {
            throw new CannotStart("cannot start Kafka: " + e, e);
        }
    }

    @Override
    public synchronized void close() {
        KafkaRaftServer running = server;
        if (running != null) {
            running.shutdown();
            running.awaitShutdown();
            server = null;
        }
    }

    /** Formatting is a command line tool in Kafka; it wants its settings in a file. */
    private void format(Properties settings) throws IOException {
        Folders.delete(folder);
        try (Writer writer = Files.newBufferedWriter(settingsFile)) {
            settings.store(writer, null);
        }
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int status = StorageTool.execute(
                new String[] {"format", "-t", Uuid.randomUuid().toString(), "-c", settingsFile.toString()},
                new PrintStream(said, true, StandardCharsets.UTF_8));
        if (status != 0) {
            throw new CannotStart("cannot format Kafka's data: "
                    + said.toString(StandardCharsets.UTF_8).strip());
        }
    }

    private Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("process.roles", "broker,controller");
        settings.setProperty("node.id", "1");
        settings.setProperty("controller.quorum.voters", "1@127.0.0.1:" + ports.kafkaController());
        settings.setProperty("controller.listener.names", "CONTROLLER");
        settings.setProperty("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.setProperty(
                "listeners",
                "PLAINTEXT://" + bootstrapServers() + ",CONTROLLER://127.0.0.1:" + ports.kafkaController());
        settings.setProperty("log.dirs", folder.toString());
        settings.setProperty("auto.create.topics.enable", "false");
        settings.setProperty("group.initial.rebalance.delay.ms", "0");

        // One broker cannot keep three copies.
        for (String topic : new String[] {"offsets.topic", "transaction.state.log", "share.coordinator.state.topic"}) {
            settings.setProperty(topic + ".replication.factor", "1");
            settings.setProperty(topic + ".num.partitions", "4");
        }
        settings.setProperty("transaction.state.log.min.isr", "1");
        settings.setProperty("share.coordinator.state.topic.min.isr", "1");

        // A killed broker may come back only when its old session has ended; the default is nine seconds.
        settings.setProperty("broker.session.timeout.ms", "5000");
        return settings;
    }
}
