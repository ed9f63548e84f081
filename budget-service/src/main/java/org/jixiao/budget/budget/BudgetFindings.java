package org.jixiao.budget.budget;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jixiao.budget.contract.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What readers of documents found about all budgets. A reader brings all findings of one matter (a project, or the budget
 * itself) together. What rules find is not kept: see {@link BudgetCheck}.
 */
@ApplicationScoped
public class BudgetFindings implements PanacheRepositoryBase<BudgetFinding, UUID> {

    /** In the order of the document. */
    List<Found> of(UUID budget) {
        return this.<BudgetFinding>list("budget = ?1 order by id", budget).stream()
                .map(BudgetFinding::found)
                .toList();
    }

    /** What is found now about one matter, in place of what was. @param project null for the budget itself */
    public void replace(UUID budget, @Nullable UUID project, Collection<Finding> found) {
        List<BudgetFinding> before = project == null
                ? list("budget = ?1 and project is null", budget)
                : list("budget = ?1 and project = ?2", budget, project);
        Set<String> now = found.stream().map(Finding::fingerprint).collect(Collectors.toSet());
        before.stream().filter(finding -> !now.contains(finding.fingerprint())).forEach(this::delete);
        Set<String> known =
                before.stream().map(BudgetFinding::fingerprint).collect(Collectors.toCollection(HashSet::new));
        found.stream()
                .filter(finding -> known.add(finding.fingerprint()))
                .forEach(finding -> persist(new BudgetFinding(budget, project, finding)));
    }

    /** What was found then, in place of what was found since. */
    void restore(UUID budget, List<Found> kept) {
        delete("budget", budget);
        kept.forEach(found -> persist(new BudgetFinding(budget, found.project(), found.finding())));
    }

    /** Drops what was found about parts of a project that now say something else. @param pointers of those parts */
    public void lapse(UUID budget, UUID project, Set<String> pointers) {
        list("budget = ?1 and project = ?2", budget, project).stream()
                .filter(found -> pointers.stream().anyMatch(found.finding().path()::startsWith))
                .forEach(this::delete);
    }
}
