package org.jixiao.budget.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jixiao.budget.budget.Budgets;
import org.jixiao.budget.budget.CurrentFindings;
import org.jixiao.budget.budget.FindingView;
import org.jixiao.budget.contract.Finding;

/** The findings that keep a department from its next step. Rules find them on demand, budget by budget; no query can. */
@ApplicationScoped
class Obstacles {

    private final Budgets budgets;
    private final CurrentFindings findings;

    Obstacles(Budgets budgets, CurrentFindings findings) {
        this.budgets = budgets;
        this.findings = findings;
    }

    /** Those that there are, each with what is in its way. */
    List<WorkTask> among(List<WorkTask> possible) {
        Map<UUID, List<FindingView>> open = new HashMap<>();
        return possible.stream()
                .flatMap(task -> task.kind().isTheDepartmentsWithItsBudget()
                        ? judged(task, open.computeIfAbsent(task.budget(), this::openIn)).stream()
                        : Optional.of(task).stream())
                .toList();
    }

    private static Optional<WorkTask> judged(WorkTask task, List<FindingView> open) {
        boolean stands =
                switch (task.kind()) {
                    case ANSWER_FINDINGS ->
                        open.stream().anyMatch(found -> found.finding().gate() == Finding.Gate.ACKNOWLEDGE);
                    case SUBMIT_BUDGET -> open.isEmpty();
                    default -> true;
                };
        return stands ? Optional.of(task.obstructedBy(open.size())) : Optional.empty();
    }

    private List<FindingView> openIn(UUID budget) {
        return budgets.findByIdOptional(budget).map(findings::openIn).orElse(List.of());
    }
}
