package org.jixiao.disclosure.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jixiao.budget.contract.Finding;
import org.jixiao.platform.Database;

/** The officers' decisions by the fingerprint of the finding. They belong to no projection: a rebuild leaves them alone. */
@ApplicationScoped
class Decisions {

    private final Database database;
    private final Clock clock;

    Decisions(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Row(String fingerprint, Decision decision) {}

    Map<String, Decision> of(UUID budget) {
        return database
                .query(
                        row -> new Row(
                                row.getString("fingerprint"),
                                new Decision(Decision.Kind.valueOf(row.getString("kind")), row.getString("reason"))),
                        "select fingerprint, kind, reason from decision where budget = ?",
                        budget)
                .stream()
                .collect(Collectors.toMap(Row::fingerprint, Row::decision));
    }

    /** The last word counts. */
    void decide(UUID budget, Finding finding, Decision decision) {
        database.update(
                """
                insert into decision (budget, fingerprint, kind, rule, reason, decided_at) values (?, ?, ?, ?, ?, ?)
                on conflict (budget, fingerprint)
                    do update set kind = excluded.kind, reason = excluded.reason, decided_at = excluded.decided_at\
                """,
                budget,
                finding.fingerprint(),
                decision.kind().name(),
                finding.rule(),
                decision.reason(),
                clock.instant());
    }

    /** @return whether there was one */
    boolean takeBack(UUID budget, String fingerprint) {
        return database.update("delete from decision where budget = ? and fingerprint = ?", budget, fingerprint) > 0;
    }
}
