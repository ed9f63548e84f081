package org.jixiao.indicator.target;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.jixiao.platform.Database;
import org.jixiao.platform.event.Envelope;

/** All budgets heard of. A budget is locked before its sheets, by events and by people alike. */
@ApplicationScoped
public class KnownBudgets implements PanacheRepositoryBase<KnownBudget, UUID> {

    private final Database database;

    KnownBudgets(Database database) {
        this.database = database;
    }

    /** The budget an event speaks of, locked; known from now on, whichever of its events comes first. */
    public KnownBudget heardOf(UUID id, Envelope envelope) {
        database.update("""
                insert into known_budget (id, division, department, revision, declared, state, submitted_projects,
                    contributors)
                values (?, ?, ?, ?, 0, 'OPEN', '[]', '[]') on conflict do nothing""", id, envelope.division(), envelope.department(), envelope.revision());
        KnownBudget budget = locked(id);
        budget.reaches(envelope.revision());
        return budget;
    }

    KnownBudget locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
