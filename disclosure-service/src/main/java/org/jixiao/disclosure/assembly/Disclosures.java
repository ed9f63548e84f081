package org.jixiao.disclosure.assembly;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jixiao.budget.contract.DepartmentKey;
import org.jixiao.disclosure.clock.Timeliness;
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

    /** Locked until the transaction ends; empty if there is none. */
    public Optional<Disclosure> lockedIfThere(UUID budget) {
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

    /** What a caller may see: by the department budget's id, or the most urgent first where that is asked. */
    List<Disclosure> within(Caller.Reach reach, Wanted wanted, @Nullable Place after, int limit) {
        Narrowing narrowed = new Narrowing();
        narrowed.within(reach);
        narrowed.where("state = :state", "state", wanted.state());
        narrowed.where("division = :division", "division", wanted.division());
        narrowed.where("department = :department", "department", wanted.department());
        if (wanted.timeliness() != null) {
            narrow(narrowed, wanted.timeliness(), wanted.today());
        }
        if (after != null && wanted.urgentFirst()) {
            narrowed.to(
                    "(dueOn > :due or dueOn = :due and budget > :after)",
                    Map.of("due", after.dueOn(), "after", after.budget()));
        } else if (after != null) {
            narrowed.where("budget > :after", "after", after.budget());
        }
        Sort order = wanted.urgentFirst() ? Sort.by("dueOn", "budget") : Sort.by("budget");
        return find(narrowed.condition(), order, narrowed.values())
                .page(Page.ofSize(limit))
                .list();
    }

    /** What a caller may see, by the department budget's id. @param after the last one that was seen; null at the beginning */
    public List<Disclosure> within(Caller.Reach reach, @Nullable UUID after, int limit) {
        Narrowing narrowed = new Narrowing();
        narrowed.within(reach);
        narrowed.where("budget > :after", "after", after);
        return find(narrowed.condition(), Sort.by("budget"), narrowed.values())
                .page(Page.ofSize(limit))
                .list();
    }

    /** How many, of all departments, stand so to their last day. */
    long count(Timeliness timeliness, LocalDate today) {
        Narrowing narrowed = new Narrowing();
        narrow(narrowed, timeliness, today);
        return count(narrowed.condition(), narrowed.values());
    }

    /** {@link Timeliness#of}, asked of the disclosures there are. */
    private static void narrow(Narrowing narrowed, Timeliness timeliness, LocalDate today) {
        Map<String, Object> day = Map.of("today", today);
        switch (timeliness) {
            case DUE -> narrowed.to("publishedOn is null and soonOn > :today and dueOn >= :today", day);
            case DUE_SOON -> narrowed.to("publishedOn is null and soonOn <= :today and dueOn >= :today", day);
            case OVERDUE -> narrowed.to("publishedOn is null and dueOn < :today", day);
            case ON_TIME -> narrowed.to("publishedOn <= dueOn", Map.of());
            case LATE -> narrowed.to("publishedOn > dueOn", Map.of());
        }
    }

    /** Conditions that all have to hold. */
    private static final class Narrowing {

        private final List<String> conditions = new ArrayList<>(List.of("true = true"));
        private final Map<String, Object> values = new HashMap<>();

        void within(Caller.Reach reach) {
            if (!reach.everything()) {
                to(
                        "(division in :divisions or concat(division, '/', department) in :departments)",
                        Map.of("divisions", reach.divisions(), "departments", reach.departments()));
            }
        }

        void where(String condition, String name, @Nullable Object value) {
            if (value != null) {
                to(condition, Map.of(name, value));
            }
        }

        void to(String condition, Map<String, Object> named) {
            conditions.add(condition);
            values.putAll(named);
        }

        String condition() {
            return String.join(" and ", conditions);
        }

        Map<String, Object> values() {
            return values;
        }
    }
}
