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
 * The findings of all budgets. Whoever finds something, a reader or a rule, brings all findings of one matter (a project,
 * or the budget itself) together; what was found before and is found again keeps its acknowledgement.
 */
@ApplicationScoped
public class BudgetFindings implements PanacheRepositoryBase<BudgetFinding, UUID> {

    public List<BudgetFinding> of(UUID budget) {
        return list("budget = ?1 order by id", budget);
    }

    public List<BudgetFinding> openIn(UUID budget) {
        return list(
                "budget = ?1 and (gate = ?2 or gate = ?3 and reason is null) order by id",
                budget,
                Finding.Gate.HARD,
                Finding.Gate.ACKNOWLEDGE);
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

    /** All that was found about a budget and its projects, to be kept with an approval. */
    public List<FindingState> states(UUID budget) {
        return of(budget).stream().map(BudgetFinding::state).toList();
    }

    /** What was found and answered then, in place of what was found since. */
    public void restore(UUID budget, List<FindingState> kept) {
        delete("budget", budget);
        kept.forEach(finding -> persist(new BudgetFinding(budget, finding)));
    }

    /** Drops what was found about parts of a project that now say something else. @param pointers of those parts */
    public void lapse(UUID budget, UUID project, Set<String> pointers) {
        list("budget = ?1 and project = ?2", budget, project).stream()
                .filter(found -> pointers.stream().anyMatch(found.finding().path()::startsWith))
                .forEach(this::delete);
    }
}
