package org.jixiao.budget.contract;

import org.jspecify.annotations.Nullable;

/** How long a project runs (项目期), as filed, with ISO months or days where the text states them. */
public record Term(@Nullable String from, @Nullable String to, String text) {}
