package org.jixiao.budget.contract;

import java.util.List;
import java.util.UUID;

/** The finance bureau sent the budget back, with the reason; it can be edited again. */
public record BudgetReturned(UUID budget, long declared, List<ProjectAt> projects, String reason) {}
