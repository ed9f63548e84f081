package org.jixiao.local;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A database for each who needs one, owned by a user of the same name and closed to the others. */
final class Databases {

    private final int port;
    private final Secrets secrets;

    Databases(int port, Secrets secrets) {
        this.port = port;
        this.secrets = secrets;
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    String passwordOf(String database) {
        return secrets.of(database);
    }

    /** The names are the launcher's own, never input. */
    void create(String name) {
        try (Connection connection = owned(PostgresServer.SUPERUSER).getConnection();
                Statement statement = connection.createStatement()) {
            boolean known = exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", name);
            statement.execute(
                    (known ? "ALTER" : "CREATE") + " ROLE " + name + " LOGIN PASSWORD '" + passwordOf(name) + "'");
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
                statement.execute("CREATE DATABASE " + name + " OWNER " + name);
            }
            statement.execute("REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
        } catch (SQLException e) {
            throw new CannotStart("cannot create the database " + name + ": " + e.getMessage(), e);
        }
    }

    /** As its owner sees it: the user, the password and the database go by one name. */
    DataSource owned(String name) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url(name));
        source.setUser(name);
        source.setPassword(passwordOf(name));
        return source;
    }

    private static boolean exists(Connection connection, String question, String name) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(question)) {
            query.setString(1, name);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }
}
