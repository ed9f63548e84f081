package org.jixiao.disclosure.assembly;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jixiao.budget.contract.DepartmentKey;
import org.jixiao.platform.access.Caller;
import org.jixiao.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** The disclosures of all departments, by the department budget's id. */
@ApplicationScoped
public class Disclosures implements PanacheRepositoryBase<Disclosure, UUID> {

    /** @throws NotFound if there is none */
    public Disclosure require(UUID budget) {
        return findByIdOptional(budget).orElseThrow(NotFound::new);
    }

    /** Locked until the transaction ends. @throws NotFound if there is none */
    public Disclosure requireLocked(UUID budget) {
        return lockedIfThere(budget).orElseThrow(NotFound::new);
    }

    Optional<Disclosure> lockedIfThere(UUID budget) {
        return findByIdOptional(budget, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Since when the oldest one waits for something its approval names; empty where none does. */
    Optional<Instant> oldestAssembling() {
        return find("state = ?1 order by since", Disclosure.State.ASSEMBLING)
                .firstResultOptional()
                .map(oldest -> oldest.since);
    }

    /** Those of the one are the other's. */
    void handOver(DepartmentKey merged, DepartmentKey into) {
        update(
                "department = ?1 where division = ?2 and department = ?3",
                into.code(),
                merged.division(),
                merged.code());
    }

    /** What a caller may see, by department budget's id; each narrowing may be null. */
    List<Disclosure> within(Caller.Reach reach, Wanted wanted, @Nullable UUID after, int limit) {
        List<String> narrowed = new ArrayList<>();
        Parameters values = new Parameters();
        if (!reach.everything()) {
            narrowed.add("(division in :divisions or concat(division, '/', department) in :departments)");
            values.and("divisions", reach.divisions()).and("departments", reach.departments());
        }
        narrow(narrowed, values, "state = :state", "state", wanted.state());
        narrow(narrowed, values, "division = :division", "division", wanted.division());
        narrow(narrowed, values, "department = :department", "department", wanted.department());
        narrow(narrowed, values, "budget > :after", "after", after);
        String query = narrowed.isEmpty() ? "true = true" : String.join(" and ", narrowed);
        return find(query, Sort.by("budget"), values).page(Page.ofSize(limit)).list();
    }

    private static void narrow(
            List<String> narrowed, Parameters values, String condition, String name, @Nullable Object value) {
        if (value != null) {
            narrowed.add(condition);
            values.and(name, value);
        }
    }

    /** What a list is narrowed to. */
    record Wanted(
            Disclosure.@Nullable State state,
            @Nullable String division,
            @Nullable String department) {}
}
