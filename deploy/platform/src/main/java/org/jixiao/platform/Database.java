package org.jixiao.platform;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plain statements on the service's database, as part of the transaction that runs; and which of its faults pass. */
@ApplicationScoped
public class Database {

    /** Classes of SQLSTATE that pass: connection, rollback, resources, object state, operator intervention, system. */
    private static final List<String> PASSING = List.of("08", "40", "53", "55", "57", "58");

    private static final int DEEPEST = 12;

    private final AgroalDataSource source;

    Database(AgroalDataSource source) {
        this.source = source;
    }

    /** Makes something of a row. */
    public interface Row<T> {

        T read(ResultSet row) throws SQLException;
    }

    /** @return how many rows were changed @throws Fault if the database refuses or is away */
    public int update(String sql, @Nullable Object... parameters) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = prepared(connection, sql, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new Fault(e);
        }
    }

    /** @throws Fault if the database refuses or is away */
    public <T> List<T> query(Row<T> view, String sql, @Nullable Object... parameters) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = prepared(connection, sql, parameters);
                ResultSet row = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (row.next()) {
                found.add(view.read(row));
            }
            return found;
        } catch (SQLException e) {
            throw new Fault(e);
        }
    }

    /** What a question is answered with that asks for one number. @throws Fault if the database refuses or is away */
    public double number(String question, @Nullable Object... parameters) {
        return query(row -> row.getDouble(1), question, parameters).get(0);
    }

    /** True for a fault that passes (a database away, a deadlock); false where trying again cannot help. */
    public static boolean passes(Throwable fault) {
        return reasons(fault, 0).anyMatch(Database::passing);
    }

    /** The innermost reason in one line. */
    public static String reason(Throwable fault) {
        Throwable root = Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .reduce((outer, inner) -> inner)
                .orElse(fault);
        return root.getClass().getSimpleName() + ": " + root.getMessage();
    }

    private static boolean passing(Throwable fault) {
        if (fault instanceof SQLException sql) {
            String state = sql.getSQLState(); // the pool reports that no connection was to be had without one
            return state == null || PASSING.stream().anyMatch(state::startsWith);
        }
        return fault instanceof OptimisticLockException
                || fault instanceof IOException && !(fault instanceof com.fasterxml.jackson.core.JacksonException);
    }

    /** With what was suppressed: that is where the transaction manager leaves why it could not commit. */
    private static Stream<Throwable> reasons(Throwable fault, int depth) {
        if (depth == DEEPEST) {
            return Stream.empty();
        }
        return Stream.concat(
                Stream.of(fault),
                Stream.concat(Stream.ofNullable(fault.getCause()), Stream.of(fault.getSuppressed()))
                        .flatMap(inner -> reasons(inner, depth + 1)));
    }

    private static PreparedStatement prepared(Connection connection, String sql, @Nullable Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            Object value = parameters[i];
            if (value instanceof List<?> list) {
                statement.setArray(i + 1, connection.createArrayOf("text", list.toArray()));
            } else if (value instanceof java.time.Instant instant) {
                statement.setTimestamp(i + 1, java.sql.Timestamp.from(instant));
            } else {
                statement.setObject(i + 1, value);
            }
        }
        return statement;
    }

    /** The database refused a statement or is away. */
    public static final class Fault extends RuntimeException {

        Fault(SQLException cause) {
            super(cause.getMessage(), cause);
        }
    }
}
