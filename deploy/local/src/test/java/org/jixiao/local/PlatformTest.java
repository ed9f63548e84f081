package org.jixiao.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL and Kafka as the launcher runs them. Keycloak and the services are met in deploy/e2e. */
class PlatformTest {

    private static final Checkout CHECKOUT = Checkout.find();

    private final Path temporary;

    PlatformTest(@TempDir Path temporary) {
        this.temporary = temporary;
    }

    @Test
    void whatItKeepsSurvivesARestartOnOtherPorts() throws Exception {
        try (Platform platform = start()) {
            execute(platform, "CREATE TABLE kept (what text)", "INSERT INTO kept VALUES ('绩效')");
            send(platform, "budget-events", "kept");
        }

        try (Platform platform = start()) {
            assertThat(ask(platform, "SELECT what FROM kept")).isEqualTo("绩效");
            assertThat(firstRecordOf(platform, "budget-events")).isEqualTo("kept");
        }
    }

    @Test
    void confirmsOnlyWhatIsOnTheDiskAndKeepsEachDatabaseToItsOwner() throws Exception {
        try (Platform platform = start()) {
            assertThat(ask(platform, "SHOW fsync")).isEqualTo("on");
            assertThat(ask(platform, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(ask(platform, "SHOW full_page_writes")).isEqualTo("on");
            assertThat(ask(platform, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(platform, "SHOW server_encoding")).isEqualTo("UTF8");

            assertThat(ask(platform, "SELECT current_user")).isEqualTo("budget");
            assertThat(ask(platform, "SELECT has_database_privilege('indicator', 'connect')"))
                    .isEqualTo("f");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(DataFolder.secretsIn(data()))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void hasTheTopicsOfProduction() throws Exception {
        try (Platform platform = start();
                Admin admin = Admin.create(Map.of("bootstrap.servers", kafka(platform)))) {
            assertThat(admin.listTopics().names().get(10, TimeUnit.SECONDS))
                    .containsAll(Topics.read(CHECKOUT.topics()).topics().stream()
                            .map(Topics.Topic::name)
                            .toList());
            ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, "target-events");
            String retention = admin.describeConfigs(List.of(topic))
                    .all()
                    .get(10, TimeUnit.SECONDS)
                    .getOrDefault(topic, new Config(List.of()))
                    .get("retention.ms")
                    .value();
            // 90 days × 24 h × 3600 s × 1000 ms
            assertThat(retention).isEqualTo("7776000000");
        }
    }

    @Test
    void aTakenPortIsOneClearLineAndLeavesNoFolderBehind() throws IOException {
        Ports ports = Ports.free();
        try (ServerSocket taken = new ServerSocket(ports.kafka(), 1, InetAddress.getLoopbackAddress())) {
            Platform platform =
                    new Platform(Setup.whole(CHECKOUT, data(), ports).storesOnly(), Progress.silent());

            assertThatThrownBy(platform::start)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("port " + taken.getLocalPort() + " (Kafka) is taken")
                    .message()
                    .hasLineCount(1);
        }
        assertThat(data()).doesNotExist();
    }

    @Test
    void aTakenPortIsToldBeforeAPlatformGoesToTheBackground() throws IOException {
        Ports ports = Ports.free();
        Options inTheBackground = new Options(data(), ports.base(), true, false);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (ServerSocket taken = new ServerSocket(ports.postgres(), 1, InetAddress.getLoopbackAddress())) {
            DetachedUp up =
                    new DetachedUp(inTheBackground, CHECKOUT, new PrintStream(said, true, StandardCharsets.UTF_8));

            assertThatThrownBy(up::run)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("port " + taken.getLocalPort() + " (PostgreSQL) is taken")
                    .hasMessageContaining("--port");
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(data()).doesNotExist();
    }

    @Test
    void aTakenPortLeavesDataThatIsThereAsItIs() throws IOException {
        Ports ports = Ports.free();
        DataFolder.open(data()).close();
        try (ServerSocket taken = new ServerSocket(ports.kafka(), 1, InetAddress.getLoopbackAddress())) {
            Platform platform =
                    new Platform(Setup.whole(CHECKOUT, data(), ports).storesOnly(), Progress.silent());

            assertThatThrownBy(platform::start).hasMessageContaining("port " + taken.getLocalPort());
        }
        try (DataFolder data = DataFolder.open(data())) {
            assertThat(data.pids()).isEmpty();
        }
    }

    @Test
    void refusesDataThatAnotherPlatformUses() {
        try (DataFolder inUse = DataFolder.open(data())) {
            Platform second = new Platform(
                    Setup.whole(CHECKOUT, inUse.root(), Ports.free()).storesOnly(), Progress.silent());

            assertThatThrownBy(second::start)
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("is in use by a running platform");
        }
    }

    @Test
    void stopsThePostgresThatAKilledLauncherLeftRunning() {
        PostgresServer abandoned;
        try (DataFolder data = DataFolder.open(data())) {
            abandoned = new PostgresServer(PostgresBinaries.in(CHECKOUT.programs()), data);
            abandoned.start(Ports.free().postgres());
        }

        try (Platform platform = start()) {
            assertThat(ask(platform, "SELECT 1")).isEqualTo("1");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        assertThat(abandoned.stop()).as("still ran").isFalse();
    }

    private Platform start() {
        return new Platform(Setup.whole(CHECKOUT, data(), Ports.free()).storesOnly(), Progress.silent()).start();
    }

    private Path data() {
        return temporary.resolve("data");
    }

    private static String ask(Platform platform, String question) throws SQLException {
        try (Connection connection = platform.databaseOf(Service.BUDGET).getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private static void execute(Platform platform, String... commands) throws SQLException {
        try (Connection connection = platform.databaseOf(Service.BUDGET).getConnection();
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }

    private static String kafka(Platform platform) {
        return "127.0.0.1:" + platform.setup().ports().kafka();
    }

    private static void send(Platform platform, String topic, String value) throws Exception {
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", kafka(platform)), new StringSerializer(), new StringSerializer())) {
            assertThat(producer.send(new ProducerRecord<>(topic, 0, "key", value))
                            .get(10, TimeUnit.SECONDS))
                    .isNotNull();
        }
    }

    private static String firstRecordOf(Platform platform, String topic) {
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka(platform)), new StringDeserializer(), new StringDeserializer())) {
            TopicPartition partition = new TopicPartition(topic, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            return consumer.poll(Duration.ofSeconds(20)).iterator().next().value();
        }
    }
}
