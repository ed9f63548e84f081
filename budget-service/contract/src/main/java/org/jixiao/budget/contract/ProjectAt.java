package org.jixiao.budget.contract;

import java.util.UUID;

/** A project as it stood at one sequence. */
public record ProjectAt(UUID project, long sequence) {}
