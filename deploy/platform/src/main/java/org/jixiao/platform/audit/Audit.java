package org.jixiao.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.TreeSet;
import org.jixiao.platform.Database;
import org.jixiao.platform.Ids;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.http.RequestId;
import org.jspecify.annotations.Nullable;

/** Where each change of state leaves its row, in its own transaction. */
@ApplicationScoped
public class Audit {

    private final Database database;
    private final Clock clock;
    private final Caller caller;

    Audit(Database database, Clock clock, Caller caller) {
        this.database = database;
        this.clock = clock;
        this.caller = caller;
    }

    /**
     * What was done to what.
     *
     * @param subject as in the events ({@code budget/<id>})
     * @param sequence of the subject after the act; null where it has none
     */
    public record Act(
            String verb,
            String subject,
            String division,
            String department,
            @Nullable Long sequence,
            @Nullable String reason) {}

    /** Records an act of the caller. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Act act) {
        write(act, caller.subject(), String.join(" ", new TreeSet<>(caller.roles())));
    }

    /** Records something that an event or a clock brought about. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordBySystem(Act act) {
        write(act, "system", "");
    }

    private void write(Act act, String actor, String roles) {
        database.update(
                """
                insert into audit_entry
                    (id, at, actor, roles, act, subject, division, department, sequence, reason, request_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                Ids.next(),
                clock.instant(),
                actor,
                roles,
                act.verb(),
                act.subject(),
                act.division(),
                act.department(),
                act.sequence(),
                act.reason(),
                RequestId.current());
    }
}
