package org.jixiao.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
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

    /**
     * Who does something, or did it when the request came whose work is done later.
     *
     * @param subject of the token
     * @param requestId null outside of a request
     */
    public record Actor(
            String subject, Set<String> roles, @Nullable String requestId) {}

    /** The caller of the request that is being answered. */
    public Actor caller() {
        return new Actor(caller.subject(), Set.copyOf(caller.roles()), RequestId.current());
    }

    /** Records an act of the caller. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Act act) {
        record(act, caller());
    }

    /** Records an act of somebody whose request was answered before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Act act, Actor actor) {
        write(act, actor.subject(), String.join(" ", new TreeSet<>(actor.roles())), actor.requestId());
    }

    /** Records something that an event or a clock brought about. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordBySystem(Act act) {
        write(act, "system", "", RequestId.current());
    }

    private void write(Act act, String actor, String roles, @Nullable String requestId) {
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
                requestId);
    }
}
