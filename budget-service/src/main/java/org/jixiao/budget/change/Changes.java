package org.jixiao.budget.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jixiao.platform.Database;

/**
 * Knows from which moment on something may have changed unseen. Rows are stamped as they are written and seen once they are
 * committed; in between they are invisible, and a later reading would pass over them if it asked from the newest stamp.
 */
@ApplicationScoped
public class Changes {

    private final Database database;

    Changes(Database database) {
        this.database = database;
    }

    /** Begins a reading, or goes on with one. To be asked before anything is read. */
    public Reading reading(ChangedSince asked) {
        return new Reading(asked.begun().orElseGet(this::horizon));
    }

    /** When the oldest transaction that has written something began; now where there is none. */
    public Instant horizon() {
        return database.query(row -> row.getObject(1, OffsetDateTime.class).toInstant(), "select change_horizon()")
                .get(0);
    }
}
