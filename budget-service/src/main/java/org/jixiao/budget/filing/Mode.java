package org.jixiao.budget.filing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What a filing does with what it does not mention. */
public enum Mode {
    /** Leaves it. */
    @JsonProperty("merge")
    MERGE,
    /** Takes it out of the budget. */
    @JsonProperty("replace")
    REPLACE;

    public static Mode fromString(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
