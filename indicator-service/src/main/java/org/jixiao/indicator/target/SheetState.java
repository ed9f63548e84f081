package org.jixiao.indicator.target;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Locale;
import org.jixiao.platform.problem.Refusal;

/** Where a sheet is in its life. */
public enum SheetState {
    @JsonProperty("draft")
    DRAFT,
    @JsonProperty("submitted")
    SUBMITTED,
    @JsonProperty("returned")
    RETURNED,
    @JsonProperty("approved")
    APPROVED,
    /** Its project is no longer part of the budget, or the budget itself leads no further. */
    @JsonProperty("closed")
    CLOSED;

    static SheetState named(String name) {
        return Arrays.stream(values())
                .filter(state -> state.word().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.ofChoice("/state", "draft", "submitted", "returned", "approved", "closed"));
    }

    boolean isWithDepartment() {
        return this == DRAFT || this == RETURNED;
    }

    boolean isHandedIn() {
        return this == SUBMITTED || this == APPROVED;
    }

    /** True while the bureau looks at it, or has just said what to change. */
    boolean isInReview() {
        return this == SUBMITTED || this == RETURNED;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
