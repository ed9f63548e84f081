package org.jixiao.budget.contract;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The budget is frozen and lies before the finance bureau.
 *
 * @param declared sequence of the {@code budget declared} that was submitted
 * @param projects what is under review, each at the sequence that is frozen
 * @param contributors subjects of all who edited or submitted this revision
 */
public record BudgetSubmitted(UUID budget, long declared, List<ProjectAt> projects, Set<String> contributors) {}
