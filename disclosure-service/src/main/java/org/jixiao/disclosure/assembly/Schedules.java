package org.jixiao.disclosure.assembly;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jixiao.platform.Database;
import org.jixiao.platform.Ids;
import org.jixiao.platform.audit.Audit;
import org.jspecify.annotations.Nullable;

/** The times that officers have set, each with what came of it. They belong to no projection. */
@ApplicationScoped
public class Schedules {

    private final Database database;
    private final ObjectMapper json;

    Schedules(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The last one that was set, whatever came of it. */
    public Optional<Schedule> newest(UUID budget) {
        return one("select * from publication_schedule where budget = ? order by id desc limit 1", budget);
    }

    /** The one whose time has not come. */
    public Optional<Schedule> waiting(UUID budget) {
        return one("select * from publication_schedule where budget = ? and state = 'WAITING'", budget);
    }

    /** Those that still wait though their time has come, the oldest first. */
    public List<Schedule> due(Instant now, int limit) {
        return database.query(this::schedule, """
            select * from publication_schedule where state = 'WAITING' and publish_at <= ?
            order by publish_at, id limit ?""", now, limit);
    }

    public void add(Disclosure disclosure, Instant at, @Nullable String reason, Audit.Actor setBy, Instant now) {
        database.update(
                """
                insert into publication_schedule
                    (id, budget, revision, publish_at, reason, state, set_by, roles, request_id, set_at)
                values (?, ?, ?, ?, ?, 'WAITING', ?, ?, ?, ?)""",
                Ids.next(),
                disclosure.budget(),
                disclosure.revision(),
                at,
                reason,
                setBy.subject(),
                String.join(" ", new TreeSet<>(setBy.roles())),
                setBy.requestId(),
                now);
    }

    public void cancelled(Schedule schedule, Instant now) {
        end(schedule, Schedule.State.CANCELLED, now, null, null);
    }

    public void done(Schedule schedule, int version, Instant now) {
        end(schedule, Schedule.State.DONE, now, version, null);
    }

    public void failed(Schedule schedule, Hindrance hindrance, Instant now) {
        end(schedule, Schedule.State.FAILED, now, null, text(hindrance));
    }

    private void end(
            Schedule schedule, Schedule.State state, Instant now, @Nullable Integer version, @Nullable String problem) {
        database.update("""
            update publication_schedule set state = ?, ended_at = ?, version = ?, problem = ?
            where id = ? and state = 'WAITING'""", state.name(), now, version, problem, schedule.id());
    }

    private Optional<Schedule> one(String sql, UUID budget) {
        return database.query(this::schedule, sql, budget).stream().findFirst();
    }

    private Schedule schedule(ResultSet row) throws SQLException {
        Timestamp ended = row.getTimestamp("ended_at");
        String problem = row.getString("problem");
        return new Schedule(
                row.getObject("id", UUID.class),
                row.getObject("budget", UUID.class),
                row.getInt("revision"),
                row.getTimestamp("publish_at").toInstant(),
                row.getString("reason"),
                Schedule.State.valueOf(row.getString("state")),
                new Audit.Actor(
                        row.getString("set_by"),
                        Set.of(row.getString("roles").split(" ", -1)),
                        row.getString("request_id")),
                row.getTimestamp("set_at").toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getObject("version", Integer.class),
                problem == null ? null : hindrance(problem));
    }

    private String text(Hindrance hindrance) {
        try {
            return json.writeValueAsString(hindrance);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON: " + hindrance, e);
        }
    }

    private Hindrance hindrance(String text) {
        try {
            return json.readValue(text, Hindrance.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored problem cannot be read", e);
        }
    }
}
