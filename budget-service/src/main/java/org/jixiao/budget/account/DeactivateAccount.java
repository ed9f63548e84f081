package org.jixiao.budget.account;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Ends a person's access. @param reason for the audit trail */
public record DeactivateAccount(@Nullable @Size(max = 500) String reason) {}
