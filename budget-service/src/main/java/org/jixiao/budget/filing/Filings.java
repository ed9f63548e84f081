package org.jixiao.budget.filing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.budget.department.Department;
import org.jixiao.budget.department.Selection;
import org.jixiao.platform.access.Caller;
import org.jspecify.annotations.Nullable;

/** All filings. */
@ApplicationScoped
class Filings implements PanacheRepositoryBase<Filing, UUID> {

    private static final String SAME_BYTES = """
            sha256 = ?1 and state <> REFUSED
            and (budget = ?2 or budget is null and department = ?3 and fiscalYear = ?4) order by id""";

    private static final String OF_BUDGET = """
            (filing.budget = :budget or filing.budget is null and exists (
                select 1 from DepartmentBudget holder where holder.id = :budget
                and holder.department = filing.department and holder.fiscalYear = filing.fiscalYear))""";

    /**
     * The filing of the same bytes that was not refused. Ask with the department locked.
     *
     * @param budget null where the department has none for that year
     */
    Optional<Filing> ofSameBytes(Department department, FiscalYear year, @Nullable UUID budget, String sha256) {
        return find(SAME_BYTES, sha256, budget, department, year.value()).firstResultOptional();
    }

    /** For the end of its reading; locked. @throws ClaimLost if it is gone */
    Filing locked(Claim claim) {
        return findByIdOptional(claim.filing(), LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new ClaimLost(claim));
    }

    boolean hasEnded(UUID id) {
        return !ended(Set.of(id)).isEmpty();
    }

    /** Those of them that are read or refused. */
    List<UUID> ended(Set<UUID> ids) {
        return find("select id from Filing where id in ?1 and state in (READ, REFUSED)", ids)
                .project(UUID.class)
                .list();
    }

    /** The newest first, those a caller may read, narrowed by what was asked for. */
    List<Filing> page(Caller.Reach reach, Asked asked, @Nullable UUID before, int size) {
        return Selection.within(reach, "department.division.code", "department.key")
                .and(OF_BUDGET, "budget", asked.budget())
                .and("department.division.code = :division", "division", asked.division())
                .and(
                        "(department.code = :department or department.survivor.key = concat(department.division.code, '/', :department))",
                        "department",
                        asked.department())
                .and("filing.fiscalYear = :fiscalYear", "fiscalYear", asked.fiscalYear())
                .and("filing.id < :before", "before", before)
                .list(this, "from Filing filing join fetch filing.department department", "filing.id desc", size);
    }

    /** What a list of filings is narrowed to. @param budget those laid over it, and those of its department that opened none */
    record Asked(
            @Nullable UUID budget,
            @Nullable String division,
            @Nullable String department,
            @Nullable Integer fiscalYear) {}
}
