package org.jixiao.budget.contract;

import java.util.List;
import java.util.UUID;

/** The department took its budget back before the first act of review; it can be edited again. */
public record BudgetRecalled(UUID budget, long declared, List<ProjectAt> projects) {}
