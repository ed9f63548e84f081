package org.jixiao.budget.budget;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All that is found about a budget as it stands, by readers of documents and by rules, and what the department says to it. */
@ApplicationScoped
public class CurrentFindings {

    private final BudgetFindings read;
    private final BudgetCheck check;
    private final Acknowledgements acknowledgements;

    CurrentFindings(BudgetFindings read, BudgetCheck check, Acknowledgements acknowledgements) {
        this.read = read;
        this.check = check;
        this.acknowledgements = acknowledgements;
    }

    public List<FindingView> of(DepartmentBudget budget) {
        Map<String, Acknowledgement> given = acknowledgements.of(budget.id());
        return check.of(budget, read.of(budget.id())).stream()
                .map(found -> FindingView.of(found, given.get(found.finding().fingerprint())))
                .toList();
    }

    /** All that is found and answered now, to be kept with an approval. */
    public List<FindingState> states(DepartmentBudget budget) {
        Map<String, Acknowledgement> given = acknowledgements.of(budget.id());
        Map<String, FindingState> states = new LinkedHashMap<>();
        read.of(budget.id()).forEach(found -> keep(states, found, given, false));
        check.of(budget, List.of()).forEach(found -> keep(states, found, given, true));
        return List.copyOf(states.values());
    }

    private static void keep(
            Map<String, FindingState> states, Found found, Map<String, Acknowledgement> given, boolean computed) {
        String fingerprint = found.finding().fingerprint();
        states.putIfAbsent(fingerprint, FindingState.of(found, given.get(fingerprint), computed));
    }

    /** What was read and answered then, in place of what was since. Rules find theirs by themselves. */
    public void restore(UUID budget, List<FindingState> kept) {
        read.restore(
                budget,
                kept.stream()
                        .filter(state -> !state.computed())
                        .map(FindingState::found)
                        .toList());
        acknowledgements.restore(budget, kept);
    }

    /** Those that stand in the way of submission. */
    public List<FindingView> openIn(DepartmentBudget budget) {
        return of(budget).stream().filter(FindingView::isOpen).toList();
    }
}
