package org.jixiao.indicator.value.kind;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a target was met. */
public enum Met {
    @JsonProperty("yes")
    YES,
    @JsonProperty("no")
    NO,
    /** What was written does not let anybody say. */
    @JsonProperty("undecided")
    UNDECIDED;

    static Met of(boolean met) {
        return met ? YES : NO;
    }
}
