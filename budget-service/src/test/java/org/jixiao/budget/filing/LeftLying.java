package org.jixiao.budget.filing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.jixiao.budget.Office;
import org.jixiao.platform.Ids;
import org.jixiao.platform.Sha256;
import org.jspecify.annotations.Nullable;

/** Filings as a replica leaves them that was killed while it read them, or that reads them still. */
@ApplicationScoped
class LeftLying {

    /** To which the requests belonged that handed them in. */
    static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00";

    private final AgroalDataSource database;
    private final ObjectMapper json;

    LeftLying(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** A filing whose claim runs out in so long, or ran out before (negative); it was its attempt number {@code attempt}. */
    UUID of(Office office, @Nullable String budget, Form form, Duration claimed, int attempt) {
        Standing standing = Standing.reading(new Progress.Lines(126, 237), 1);
        return put(
                office,
                budget,
                new FiledFile("form.txt", form.bytes(), Sha256.of(form.bytes())),
                standing,
                claimed,
                attempt);
    }

    /** A filing of that file that another replica holds for the next minutes. */
    UUID held(Office office, String budget, String name, byte[] bytes, Standing standing) {
        return put(office, budget, new FiledFile(name, bytes, Sha256.of(bytes)), standing, Duration.ofMinutes(5), 1);
    }

    /** A filing that no reader can get through. */
    UUID withoutBytes(Office office) {
        UUID id = put(
                office, null, new FiledFile("form.txt", new byte[0], ""), Standing.RECEIVED, Duration.ofMinutes(1), 0);
        run("delete from filed_document where filing = ?", id);
        run("update filing set claim = null, claimed_until = null where id = ?", id);
        return id;
    }

    private UUID put(
            Office office, @Nullable String budget, FiledFile file, Standing standing, Duration claimed, int attempt) {
        UUID id = Ids.next();
        run(
                """
                insert into filing (id, department, fiscal_year, budget, sha256, file_name, size, mode, filed_by, roles,
                    request_id, traceparent, filed_at, state, progress, claim, claimed_until, attempts)
                values (?, ?, 2026, ?, ?, ?, ?, 'MERGE', 'editor-of-before', '["department-editor"]', 'request-of-before', ?, now(),
                    ?, ?::jsonb, ?, now() + ? * interval '1 second', ?)""",
                id,
                office.division() + "/" + office.code(),
                budget == null ? null : UUID.fromString(budget),
                file.sha256(),
                file.name(),
                file.bytes().length,
                TRACE,
                standing.state().name(),
                text(standing.progress()),
                UUID.randomUUID(),
                claimed.toSeconds(),
                attempt);
        run("insert into filed_document (filing, bytes) values (?, ?)", id, file.bytes());
        return id;
    }

    private String text(Progress progress) {
        try {
            return json.writeValueAsString(progress);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(String sql, @Nullable Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
