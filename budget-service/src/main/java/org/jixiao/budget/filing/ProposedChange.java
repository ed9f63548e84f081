package org.jixiao.budget.filing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a document says differently from what a person has written. It was not taken over.
 *
 * @param project null where it is about the budget itself
 * @param field name of the field
 */
public record ProposedChange(
        @Nullable UUID project,
        String field,
        @Nullable Object current,
        @Nullable Object proposed) {}
