package org.jixiao.budget.budget;

import java.util.UUID;
import org.jixiao.budget.contract.Finding;
import org.jspecify.annotations.Nullable;

/** A finding and what it is about. @param project null where it is about the budget itself */
public record Found(@Nullable UUID project, Finding finding) {}
