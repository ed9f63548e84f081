package org.jixiao.disclosure.assembly;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jixiao.platform.Database;

/** Every state as it came, to be found again by what an approval names: kind, id and sequence. A projection. */
@ApplicationScoped
class States {

    private static final String NAMED =
            " from unnest(?::text[], ?::text[], ?::text[]) named (kind, id, sequence) join stated s"
                    + " on s.kind = named.kind and s.id = named.id::uuid and s.sequence = named.sequence::bigint";

    enum Kind {
        /** {@code BudgetDeclared} */
        CONTENT,
        /** {@code ProjectDeclared} */
        PROJECT,
        /** {@code TargetApproved} */
        SHEET,
        /** {@code BudgetApproved} */
        APPROVAL;

        String column() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One state, as an approval names it. */
    record Key(Kind kind, UUID id, long sequence) {}

    private final Database database;
    private final ObjectMapper json;

    States(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** A state that is already there stays as it is: a sequence names one content for good. */
    void keep(Key key, UUID budget, Record state) {
        database.update("""
                insert into stated (kind, id, sequence, budget, payload) values (?, ?, ?, ?, ?::json)
                on conflict do nothing""", key.kind().column(), key.id(), key.sequence(), budget, text(state));
    }

    <T> Optional<T> find(Key key, Class<T> type) {
        List<Key> one = List.of(key);
        Arrived arrived = arrived(one);
        return arrived.all(one) ? Optional.of(arrived.state(key, type)) : Optional.empty();
    }

    /** Those that have not arrived, in their order. */
    List<Key> absent(List<Key> keys) {
        Set<Key> there = new HashSet<>(query("select s.kind, s.id, s.sequence", States::key, keys));
        return keys.stream().filter(key -> !there.contains(key)).toList();
    }

    /** Those that have arrived. */
    Arrived arrived(List<Key> keys) {
        return new Arrived(
                json,
                query(
                                "select s.kind, s.id, s.sequence, s.payload",
                                row -> Map.entry(key(row), row.getString("payload")),
                                keys)
                        .stream()
                        .distinct()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Forgets all: whoever does so has them told again. @return how many there were */
    int empty() {
        return database.update("delete from stated");
    }

    private <T> List<T> query(String columns, Database.Row<T> row, List<Key> keys) {
        return database.query(
                row,
                columns + NAMED,
                keys.stream().map(key -> key.kind().column()).toList(),
                keys.stream().map(key -> key.id().toString()).toList(),
                keys.stream().map(key -> Long.toString(key.sequence())).toList());
    }

    private static Key key(ResultSet row) throws SQLException {
        return new Key(
                Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getObject("id", UUID.class),
                row.getLong("sequence"));
    }

    private String text(Record state) {
        try {
            return json.writeValueAsString(state);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON: " + state.getClass(), e);
        }
    }

    /** Some states, each read when it is asked for. */
    record Arrived(ObjectMapper json, Map<Key, String> payloads) {

        boolean all(List<Key> keys) {
            return payloads.keySet().containsAll(keys);
        }

        /** @throws IllegalStateException if it has not arrived, or cannot be read */
        <T> T state(Key key, Class<T> type) {
            try {
                return Optional.ofNullable(json.readValue(payloads.getOrDefault(key, "null"), type))
                        .orElseThrow(() -> new IllegalStateException(key + " has not arrived"));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("a stored " + type.getSimpleName() + " cannot be read", e);
            }
        }
    }
}
