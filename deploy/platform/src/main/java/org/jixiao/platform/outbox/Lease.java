package org.jixiao.platform.outbox;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
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
    public record Database(String url, String user, String password) {}

    /** Connects; the lease is not held before {@link #acquire}. */
    public static Lease on(Database database) throws SQLException {
        Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
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
