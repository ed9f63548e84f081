package org.jixiao.budget.year;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which of the two budgets has the thing at all. */
public enum StatedIn {
    @JsonProperty("both")
    BOTH,
    /** It is new, or was not stated before. */
    @JsonProperty("current")
    CURRENT,
    /** It ended, or is not stated yet. */
    @JsonProperty("previous")
    PREVIOUS;

    static StatedIn of(boolean current, boolean previous) {
        if (current) {
            return previous ? BOTH : CURRENT;
        }
        return PREVIOUS;
    }
}
