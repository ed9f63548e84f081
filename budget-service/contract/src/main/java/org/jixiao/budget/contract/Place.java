package org.jixiao.budget.contract;

import org.jspecify.annotations.Nullable;

/** Where something stands in a filed document: line from 1, cell from 1 within the line, either null where it has none. */
public record Place(@Nullable Integer line, @Nullable Integer cell) {}
