package org.jixiao.budget.budget;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Where a budget is in its life. */
public enum BudgetState {
    @JsonProperty("draft")
    DRAFT,
    /** Frozen, before the finance bureau. */
    @JsonProperty("submitted")
    SUBMITTED,
    /** Sent back with a reason; as open as a draft. */
    @JsonProperty("returned")
    RETURNED,
    @JsonProperty("approved")
    APPROVED,
    /** Nothing leads on from here. */
    @JsonProperty("closed")
    CLOSED;

    /** The department may change it. */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }

    /** As it is written in a query parameter. @throws IllegalArgumentException if there is no such state */
    public static BudgetState fromString(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
