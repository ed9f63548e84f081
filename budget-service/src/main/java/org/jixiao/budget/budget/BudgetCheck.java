package org.jixiao.budget.budget;

import java.util.List;

/** What is wrong with a budget as it stands. Answered where the rules live. */
public interface BudgetCheck {

    /**
     * @param read what readers of documents found, which no rule could find again
     * @return that and what the rules find, each as it counts in the budget's region; no fingerprint twice
     */
    List<Found> of(DepartmentBudget budget, List<Found> read);
}
