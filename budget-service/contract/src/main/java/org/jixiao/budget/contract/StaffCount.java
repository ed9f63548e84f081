package org.jixiao.budget.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * How many there are of what a budget pays for.
 *
 * @param asFiled the label it was filed under
 * @param count null where not stated
 */
public record StaffCount(
        Kind kind, String asFiled, @Nullable Integer count) {

    /** What is counted. */
    public enum Kind {
        /** 财政供养人员数: people on the public payroll, of the department and its second-level units. */
        @JsonProperty("staff")
        STAFF,
        /** 下属二级预算单位数. */
        @JsonProperty("subordinate-units")
        SUBORDINATE_UNITS
    }
}
