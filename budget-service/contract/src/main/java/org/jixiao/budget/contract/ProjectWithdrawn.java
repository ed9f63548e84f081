package org.jixiao.budget.contract;

import java.util.UUID;

/** A project is no longer part of this revision of the budget; its sheet of that revision is closed. */
public record ProjectWithdrawn(UUID budget, UUID project) {}
