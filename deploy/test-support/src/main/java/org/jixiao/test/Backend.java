package org.jixiao.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * PostgreSQL, Kafka and tokens for an application under test, all on loopback ports of their own. The servers are shared by the
 * whole JVM, so what a test leaves in its database or topics the next one finds.
 *
 * <pre>{@code
 * @QuarkusTest
 * @WithTestResource(value = Backend.class, initArgs = @ResourceArg(name = "database", value = "budget"))
 * }</pre>
 */
public final class Backend implements QuarkusTestResourceLifecycleManager {

    private final Identity identity = new Identity();
    private String database = "platform";

    @Override
    public void init(Map<String, String> arguments) {
        database = arguments.getOrDefault("database", database);
    }

    @Override
    public Map<String, String> start() {
        Database own = database(database);
        Servers servers = Servers.ofThisJvm();
        Topics.ofThePlatform().forEach(topic -> servers.createTopic(topic.name(), topic.partitions()));
        Map<String, String> settings = new HashMap<>(identity.start());
        settings.put("quarkus.datasource.jdbc.url", url(servers.databaseLinkPort(), database));
        settings.put("quarkus.datasource.username", own.username());
        settings.put("quarkus.datasource.password", own.password());
        settings.put("kafka.bootstrap.servers", servers.brokers());
        Checkout.find(Path.of("deploy", "profiles"))
                .ifPresent(profiles -> settings.put("JIXIAO_PROFILES", profiles.toString()));
        return settings;
    }

    @Override
    public void stop() {
        databaseLink().restore();
        kafka().start();
        identity.stop();
    }

    /** The database of that name and its owner of the same name, created where missing. */
    public static Database database(String name) {
        Servers servers = Servers.ofThisJvm();
        servers.createDatabase(name);
        return new Database(url(servers.databasePort(), name), name, name);
    }

    /** A new, empty database. */
    public static Database freshDatabase() {
        return database("test_" + UUID.randomUUID().toString().replace('-', '_'));
    }

    public static Broker kafka() {
        return new SharedBroker(Servers.ofThisJvm());
    }

    public static Link databaseLink() {
        return new SharedLink(Servers.ofThisJvm());
    }

    private static String url(int port, String name) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
    }

    private record SharedBroker(Servers servers) implements Broker {

        @Override
        public String bootstrapServers() {
            return servers.brokers();
        }

        @Override
        public void createTopic(String name, int partitions) {
            servers.createTopic(name, partitions);
        }

        @Override
        public void stop() {
            servers.stopBroker();
        }

        @Override
        public void start() {
            servers.startBroker();
        }
    }

    private record SharedLink(Servers servers) implements Link {

        @Override
        public void cut() {
            servers.cutDatabaseLink();
        }

        @Override
        public void restore() {
            servers.restoreDatabaseLink();
        }
    }
}
