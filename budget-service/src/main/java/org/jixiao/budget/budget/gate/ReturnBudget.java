package org.jixiao.budget.budget.gate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Sends a budget back (退回). */
record ReturnBudget(@NotBlank @Size(max = 2000) String reason) {}
