package org.jixiao.test;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The servers themselves; each starts when it is first asked for and ends with the JVM. Public for {@link Servers} only. */
public final class EmbeddedServers implements Servers {

    private static final EmbeddedServers INSTANCE = new EmbeddedServers();

    private @Nullable EmbeddedPostgres postgres;
    private @Nullable CuttableLink link;
    private @Nullable KafkaBroker broker;

    private EmbeddedServers() {
        QuietLogs.apply();
    }

    public static EmbeddedServers instance() {
        return INSTANCE;
    }

    @Override
    public int databasePort() {
        return postgres().getPort();
    }

    @Override
    public int databaseLinkPort() {
        return link().port();
    }

    @Override
    public synchronized void createDatabase(String name) {
        try (Connection connection = postgres().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (!exists(name, statement)) {
                statement.execute("create role \"" + name + "\" login");
                statement.execute("create database \"" + name + "\" owner \"" + name + '"');
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot create database " + name, e);
        }
    }

    private static boolean exists(String name, Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery("select from pg_database where datname = '" + name + "'")) {
            return found.next();
        }
    }

    @Override
    public void cutDatabaseLink() {
        link().cut();
    }

    @Override
    public void restoreDatabaseLink() {
        link().restore();
    }

    @Override
    public String brokers() {
        return broker().address();
    }

    @Override
    public void createTopic(String name, int partitions) {
        broker().createTopic(name, partitions);
    }

    @Override
    public void startBroker() {
        broker().start();
    }

    @Override
    public void stopBroker() {
        broker().stop();
    }

    private synchronized EmbeddedPostgres postgres() {
        if (postgres == null) {
            try {
                // The C locale would make Chinese characters no letters to pg_trgm and lower().
                postgres = EmbeddedPostgres.builder()
                        .setLocaleConfig("locale", onLinux() ? "C.UTF-8" : "en_US.UTF-8")
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return postgres;
    }

    private static boolean onLinux() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    }

    private synchronized CuttableLink link() {
        if (link == null) {
            link = new CuttableLink(postgres().getPort());
        }
        return link;
    }

    private synchronized KafkaBroker broker() {
        if (broker == null) {
            broker = new KafkaBroker();
            broker.start();
        }
        return broker;
    }
}
