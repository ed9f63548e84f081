package org.jixiao.platform.outbox;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import org.postgresql.PGConnection;

/**
 * The right of one replica to do a thing alone, for as long as its own connection lives. The connection is direct: a
 * pooler that shares sessions would lose both the lock and the notifications.
 */
public final class Lease implements AutoCloseable {

    private final Connection connection;

    private Lease(Connection connection) {
        this.connection = connection;
    }

    /** Where the database is and as whom to go there. */
    public record Database(String url, String user, String password) {

        @Override
        public String toString() {
            return user + " at " + url;
        }
    }

    /** Connects; the lease is not held before {@link #acquire}. */
    public static Lease on(Database database) throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("user", database.user());
        settings.setProperty("password", database.password());
        settings.setProperty("connectTimeout", "10");
        settings.setProperty("socketTimeout", "60");
        // A machine that vanishes says no goodbye: the server must notice by itself that the lease is free.
        settings.setProperty(
                "options", "-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3");
        Connection connection = DriverManager.getConnection(database.url(), settings);
        connection.setAutoCommit(false);
        return new Lease(connection);
    }

    /** True if this connection now holds the lock alone; false while another one does. */
    public boolean acquire(long lock) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            statement.setLong(1, lock);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                boolean held = result.getBoolean(1);
                connection.commit();
                return held;
            }
        }
    }

    public void listen(String channel) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen " + channel);
        }
        connection.commit();
    }

    /** Returns when something was announced, or after the timeout. */
    public void awaitAnnouncement(Duration timeout) throws SQLException {
        connection.unwrap(PGConnection.class).getNotifications((int) timeout.toMillis());
    }

    public Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
