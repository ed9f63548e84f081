package org.jixiao.budget.budget;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jixiao.budget.contract.BudgetClosed;
import org.jixiao.budget.contract.DepartmentKey;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.department.Selection;
import org.jspecify.annotations.Nullable;

/** All department budgets. */
@ApplicationScoped
public class Budgets implements PanacheRepositoryBase<DepartmentBudget, UUID> {

    /** With its row locked, as every write begins; nothing of the aggregate may be read before. */
    public Optional<DepartmentBudget> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * The one a department has for a year, locked; one that was withdrawn does not count. Where it has several since a merge
     * it is the one still to be decided, else the one that was its own from the beginning.
     */
    public Optional<DepartmentBudget> locked(DepartmentKey department, FiscalYear year) {
        return find("""
                        (department.key = ?1 or department.survivor.key = ?1) and fiscalYear = ?2
                        and life.closed is distinct from ?3
                        order by case when life.state in (APPROVED, CLOSED) then 1 else 0 end,
                            case when department.key = ?1 then 0 else 1 end, id""", department.toString(), year.value(), BudgetClosed.Reason.WITHDRAWN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The one the department had the year before. */
    public Optional<DepartmentBudget> yearBefore(DepartmentBudget budget) {
        return of(budget.department().key(), budget.fiscalYear().value() - 1);
    }

    /** The one a department had in a year and did not withdraw; since a merge rather its own than one that came with it. */
    public Optional<DepartmentBudget> of(DepartmentKey department, int year) {
        return find("""
                        (department.key = ?1 or department.survivor.key = ?1) and fiscalYear = ?2
                        and life.closed is distinct from WITHDRAWN
                        order by case when department.key = ?1 then 0 else 1 end, id""", department.toString(), year).firstResultOptional();
    }

    /** Those still to be decided, by age. */
    List<DepartmentBudget> openOf(DepartmentKey department) {
        return list("""
                (department.key = ?1 or department.survivor.key = ?1) and life.state not in (APPROVED, CLOSED)
                order by id""", department.toString());
    }

    /** By age, those a caller may read, narrowed by what was asked for. */
    public List<DepartmentBudget> page(Selection selection, Asked asked, @Nullable UUID after, int size) {
        return selection
                .and("division = :division", "division", asked.division())
                .and(
                        "(department.code = :department or department.survivor.key = concat(division, '/', :department))",
                        "department",
                        asked.department())
                .and("fiscalYear = :fiscalYear", "fiscalYear", asked.fiscalYear())
                .and("life.state = :state", "state", asked.state())
                .and("counters.updatedAt >= :updatedSince", "updatedSince", asked.updatedSince())
                .and("id > :after", "after", after)
                .list(this, "id", size);
    }

    /** What a list of budgets is narrowed to. */
    public record Asked(
            @Nullable String division,
            @Nullable String department,
            @Nullable Integer fiscalYear,
            @Nullable BudgetState state,
            @Nullable Instant updatedSince) {}
}
