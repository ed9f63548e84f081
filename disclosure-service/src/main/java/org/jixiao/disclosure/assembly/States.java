package org.jixiao.disclosure.assembly;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jixiao.platform.Database;

/** Every state as it came, to be found again by what an approval names: kind, id and sequence. */
@ApplicationScoped
class States {

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

    private final Database database;
    private final ObjectMapper json;

    States(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** A state that is already there stays as it is: a sequence names one content for good. */
    void keep(Kind kind, UUID id, long sequence, UUID budget, Record state) {
        database.update("""
                insert into stated (kind, id, sequence, budget, payload) values (?, ?, ?, ?, ?::json)
                on conflict do nothing""", kind.column(), id, sequence, budget, text(state));
    }

    <T> Optional<T> find(Kind kind, UUID id, long sequence, Class<T> type) {
        return database
                .query(
                        row -> state(row.getString("payload"), type),
                        "select payload from stated where kind = ? and id = ? and sequence = ?",
                        kind.column(),
                        id,
                        sequence)
                .stream()
                .findFirst();
    }

    private String text(Record state) {
        try {
            return json.writeValueAsString(state);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON: " + state.getClass(), e);
        }
    }

    private <T> T state(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored " + type.getSimpleName() + " cannot be read", e);
        }
    }
}
