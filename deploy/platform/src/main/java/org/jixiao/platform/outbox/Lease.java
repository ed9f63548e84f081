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

    /**
     * Connects; the lease is not held before {@link #acquire}.
     *
     * @throws ThroughPooler if the connection is not the server's own
     */
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
        try {
            requireDirect(connection);
            connection.setAutoCommit(false);
            return new Lease(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** A pooler introduces itself with a number of its own; the server says by which it knows the session. */
    private static void requireDirect(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet session = statement.executeQuery("select pg_backend_pid()")) {
            session.next();
            if (session.getInt(1) != connection.unwrap(PGConnection.class).getBackendPID()) {
                throw new ThroughPooler();
            }
        }
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

    /** Somebody stands between service and server who shares sessions out: locks and announcements would get lost. */
    public static final class ThroughPooler extends SQLException {

        ThroughPooler() {
            super(
                    "jixiao.database.direct-url (JIXIAO_DATABASE_DIRECT_URL) leads through a pooler, which would lose locks and"
                            + " announcements; name the server itself");
        }
    }
}
