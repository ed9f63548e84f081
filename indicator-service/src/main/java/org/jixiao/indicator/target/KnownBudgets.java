package org.jixiao.indicator.target;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jixiao.budget.contract.DepartmentKey;
import org.jixiao.platform.Database;
import org.jixiao.platform.access.Successors;
import org.jixiao.platform.event.Envelope;

/** All budgets heard of. A budget is locked before its sheets, by events and by people alike. */
@ApplicationScoped
public class KnownBudgets implements PanacheRepositoryBase<KnownBudget, UUID> {

    private final Database database;
    private final Successors successors;

    KnownBudgets(Database database, Successors successors) {
        this.database = database;
        this.successors = successors;
    }

    /**
     * The budget an event speaks of, locked; known from now on, whichever of its events comes first. What was told before its
     * department was merged may come after.
     */
    public KnownBudget heardOf(UUID id, Envelope envelope) {
        DepartmentKey told = new DepartmentKey(envelope.division(), envelope.department());
        DepartmentKey owner = DepartmentKey.of(successors.of(told.toString()));
        database.update("""
                insert into known_budget (id, division, department, revision, declared, state, submitted_projects,
                    contributors)
                values (?, ?, ?, ?, 0, 'OPEN', '[]', '[]') on conflict do nothing""", id, owner.division(), owner.code(), envelope.revision());
        KnownBudget budget = locked(id);
        budget.reaches(envelope.revision());
        return budget;
    }

    /** Budgets and sheets of the one are the other's. */
    void handOver(DepartmentKey merged, DepartmentKey into) {
        DepartmentKey owner = DepartmentKey.of(successors.of(into.toString()));
        List.of("known_budget", "target_sheet")
                .forEach(table -> database.update(
                        "update " + table + " set department = ? where division = ? and department = ?",
                        owner.code(),
                        merged.division(),
                        merged.code()));
    }

    KnownBudget locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
