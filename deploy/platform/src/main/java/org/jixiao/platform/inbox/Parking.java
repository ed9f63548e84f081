package org.jixiao.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jixiao.platform.Database;
import org.jixiao.platform.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/**
 * Where letters stand that could not be applied, each with those of the same subject that came after it. The
 * dead-letter topic is told through the outbox, so that parking and telling are one act.
 */
@ApplicationScoped
class Parking {

    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};
    private static final String COLUMNS = "select position, topic, key, headers, payload, reason from parked_event ";

    private static final int LONGEST_REASON = 2_000;

    private final Database database;
    private final ObjectMapper json;
    private final Clock clock;
    private final String deadLetters;

    Parking(
            Database database,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.database = database;
        this.json = json;
        this.clock = clock;
        this.deadLetters = service + "-dead-letters";
    }

    /** A record of a topic as it came, before anyone knows whether it can be understood. */
    record Letter(String topic, @Nullable String key, Map<String, String> headers, byte @Nullable [] payload) {

        static Letter of(ConsumerRecord<String, byte[]> record) {
            Map<String, String> headers = new HashMap<>();
            record.headers()
                    .forEach(header -> headers.put(
                            header.key(),
                            header.value() == null
                                    ? ""
                                    : storable(new String(header.value(), StandardCharsets.UTF_8))));
            String key = record.key();
            return new Letter(record.topic(), key == null ? null : storable(key), headers, record.value());
        }

        /** Without the one character that PostgreSQL has no place for: even the worst of letters must be parked. */
        static String storable(String text) {
            return text.replace('\0', '\uFFFD');
        }

        /** What it is about as far as can be told: its subject, else its key, else its topic. */
        String subject() {
            String subject = headers.get("ce_subject");
            if (subject != null) {
                return subject;
            }
            return key == null ? topic : key;
        }
    }

    /** A letter in the parking, with its place in the queue of its subject; only the dead one has a reason. */
    record Parked(long position, Letter letter, @Nullable String reason) {}

    boolean holds(String subject) {
        // Locked: else a letter could join a queue that is being emptied, and wait there behind nobody.
        return !database.query(row -> true, "select 1 from parked_event where subject = ? limit 1 for update", subject)
                .isEmpty();
    }

    void queue(Letter letter) {
        insert(letter, null);
    }

    void park(Letter letter, String reason) {
        String told = told(reason);
        insert(letter, told);
        Map<String, String> headers = new HashMap<>(letter.headers());
        headers.put("dead-letter-reason", told);
        headers.put("dead-letter-topic", letter.topic());
        byte[] payload = letter.payload();
        database.update(
                """
                insert into outbox (topic, key, headers, epoch, payload)
                values (?, ?, ?::jsonb, 0, ?)""",
                deadLetters,
                letter.subject(),
                text(headers),
                payload == null
                        ? new byte[0]
                        : Arrays.copyOf(payload, Math.min(payload.length, Outbox.LARGEST_PAYLOAD)));
    }

    /** All letters of a subject, the dead one first; locked until the transaction ends. */
    List<Parked> of(String subject) {
        // First the locks, then the letters: what was queued while waiting for a lock is seen only by a new statement.
        database.query(
                row -> true, "select 1 from parked_event where subject = ? order by position for update", subject);
        return database.query(this::parked, COLUMNS + "where subject = ? order by position", subject);
    }

    /** The dead letters of all subjects, oldest first. */
    List<Parked> dead() {
        return database.query(this::parked, COLUMNS + "where reason is not null order by position limit 500");
    }

    /** The first letter of a subject is the dead one, for this reason; nothing happens where none is left. */
    void blame(String subject, String reason) {
        database.update("""
                update parked_event set reason = ?
                where position = (select min(position) from parked_event where subject = ?)""", told(reason), subject);
    }

    void remove(long position) {
        database.update("delete from parked_event where position = ?", position);
    }

    private void insert(Letter letter, @Nullable String reason) {
        database.update(
                """
                insert into parked_event (subject, topic, key, headers, payload, reason, parked_at)
                values (?, ?, ?, ?::jsonb, ?, ?, ?)""",
                letter.subject(),
                letter.topic(),
                letter.key(),
                text(letter.headers()),
                letter.payload(),
                reason,
                clock.instant());
    }

    private static String told(String reason) {
        return Letter.storable(reason.substring(0, Math.min(reason.length(), LONGEST_REASON)));
    }

    private Parked parked(ResultSet row) throws SQLException {
        Letter letter = new Letter(
                row.getString("topic"),
                row.getString("key"),
                headers(row.getString("headers")),
                row.getBytes("payload"));
        return new Parked(row.getLong("position"), letter, row.getString("reason"));
    }

    private Map<String, String> headers(String text) {
        try {
            return json.readValue(text, HEADERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a parked letter has headers that are no JSON", e);
        }
    }

    private String text(Map<String, String> headers) {
        try {
            return json.writeValueAsString(headers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
