package org.jixiao.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.jixiao.platform.Mailbox;
import org.jixiao.test.Backend;
import org.jixiao.test.Database;
import org.jixiao.tracing.EventSpans;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Relays that compete, vanish or are killed: every committed fact is sent at least once. */
class RelayTest {

    private final Database database = Backend.freshDatabase();
    private final String topic = "relay-" + database.username();
    private final List<Relay> relays = new ArrayList<>();
    private final Connection direct;

    RelayTest() throws SQLException {
        direct = database.dataSource().getConnection();
    }

    @BeforeEach
    void prepare() {
        Flyway.configure()
                .dataSource(database.url(), database.username(), database.password())
                .locations("db/platform")
                .load()
                .migrate();
        Backend.kafka().createTopic(topic, 1);
    }

    @AfterEach
    void stop() throws InterruptedException, SQLException {
        direct.close();
        for (Relay relay : relays) {
            relay.stop(new ShutdownEvent());
        }
        Backend.kafka().start();
    }

    @Test
    void ofTwoRelaysOneWorksAndTheOtherTakesOverWhenItsConnectionDies() throws Exception {
        startRelay();
        startRelay();
        await().untilAsserted(() -> assertThat(holders()).hasSize(1));
        int first = holders().get(0);

        for (int i = 0; i < 3_000; i++) {
            tell(i);
            if (i == 1_500) {
                execute("select pg_terminate_backend(" + first + ")");
            }
        }

        await().untilAsserted(() -> assertThat(sent()).containsAll(numbers(3_000)));
        await().untilAsserted(() -> assertThat(waiting()).isZero());
        assertThat(holders()).hasSize(1).doesNotContain(first);
    }

    @Test
    void aProcessKilledBetweenAcknowledgementAndCommitLosesNothing() throws Exception {
        for (int i = 0; i < 50; i++) {
            tell(i);
        }

        assertThat(runAndKill()).isEqualTo(137);
        assertThat(waiting()).isEqualTo(50);
        assertThat(runAndKill()).isEqualTo(137);
        startRelay();

        await().untilAsserted(() -> assertThat(waiting()).isZero());
        List<Integer> sent = sent();
        assertThat(sent).hasSize(150); // twice by the killed, once by the one that lived
        assertThat(sent.subList(100, 150)).isEqualTo(numbers(50));
    }

    @Test
    void theLargestFactsAreSentInBatchesThatFitIntoASmallHeap() throws Exception {
        execute("insert into outbox (topic, key, headers, epoch, payload) select '" + topic
                + "', n::text, '{}', 1, convert_to(repeat('x', 524288), 'UTF8') from generate_series(0, 99) n");
        startRelay();

        await().untilAsserted(() -> assertThat(waiting()).isZero());
        assertThat(sent()).isEqualTo(numbers(100));
    }

    @Test
    @Tag("deep")
    void stoppingWhileTheBrokerIsAwayTakesSeconds() throws Exception {
        Relay relay = startRelay();
        tell(0);
        await().untilAsserted(() -> assertThat(waiting()).isZero());
        Backend.kafka().stop();
        for (int i = 1; i <= 200; i++) {
            tell(i);
        }
        await().pollDelay(Duration.ofSeconds(2)).until(() -> true);

        Instant begun = Instant.now();
        relay.stop(new ShutdownEvent());

        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(12));
        assertThat(waiting()).isEqualTo(200);
    }

    private Relay startRelay() {
        Relay relay = new Relay(
                new OutboxBatch(new ObjectMapper(), EventSpans.unrecorded()),
                new BrokerLink(Map.of("bootstrap.servers", Backend.kafka().bootstrapServers())),
                database.url(),
                database.username(),
                database.password());
        relay.start(new StartupEvent());
        relays.add(relay);
        return relay;
    }

    private int runAndKill() throws IOException, InterruptedException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledRelay.class.getName(),
                        database.url(),
                        database.username(),
                        database.password(),
                        Backend.kafka().bootstrapServers())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private void tell(int number) throws SQLException {
        execute("insert into outbox (topic, key, headers, epoch, payload) values ('" + topic + "', '" + number
                + "', '{}', 1, 'x')");
    }

    private List<Integer> sent() {
        return Mailbox.of(topic).stream()
                .map(record -> Integer.parseInt(record.key()))
                .toList();
    }

    private int waiting() throws SQLException {
        return ask("select count(*)::int from outbox").get(0);
    }

    /** The sessions that hold a relay's lock in this database. */
    private List<Integer> holders() throws SQLException {
        return ask("select pid from pg_locks where locktype = 'advisory' and granted and database ="
                + " (select oid from pg_database where datname = current_database())");
    }

    private static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = direct.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<Integer> ask(String sql) throws SQLException {
        try (PreparedStatement statement = direct.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            List<Integer> found = new ArrayList<>();
            while (row.next()) {
                found.add(row.getInt(1));
            }
            return found;
        }
    }
}
