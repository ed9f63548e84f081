package org.jixiao.disclosure.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jixiao.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** All that was reported. */
@ApplicationScoped
class CitizenReports implements PanacheRepositoryBase<CitizenReport, UUID> {

    /** Of this disclosure, locked until the transaction ends. @throws NotFound if it has none such */
    CitizenReport requireLocked(UUID budget, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(report -> report.budget.equals(budget))
                .orElseThrow(NotFound::new);
    }

    /** @throws NotFound if the disclosure has none such */
    CitizenReport require(UUID budget, UUID id) {
        return findByIdOptional(id)
                .filter(report -> report.budget.equals(budget))
                .orElseThrow(NotFound::new);
    }

    /** @throws NotFound if nobody was given this slip */
    CitizenReport bySlip(UUID slip) {
        return find("slip", slip).firstResultOptional().orElseThrow(NotFound::new);
    }

    /** Of a disclosure, the oldest first. @param state null for all */
    List<CitizenReport> of(UUID budget, CitizenReport.@Nullable State state, @Nullable UUID after, int limit) {
        Map<String, Object> values = new HashMap<>(Map.of("budget", budget));
        String query = "budget = :budget";
        if (state != null) {
            query += " and state = :state";
            values.put("state", state);
        }
        if (after != null) {
            query += " and id > :after";
            values.put("after", after);
        }
        return find(query, Sort.by("id"), values).page(Page.ofSize(limit)).list();
    }

    /** Those whose answer everyone may read, the last answered first. */
    List<CitizenReport> answeredInPublic(UUID budget, int limit) {
        return find("budget = ?1 and isPublic = true", Sort.descending("answeredAt", "id"), budget)
                .page(Page.ofSize(limit))
                .list();
    }
}
