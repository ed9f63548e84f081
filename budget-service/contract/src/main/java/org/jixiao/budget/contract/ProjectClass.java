package org.jixiao.budget.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of spending a project is (财办〔2020〕13号). */
public enum ProjectClass {
    /** 人员类. */
    @JsonProperty("personnel")
    PERSONNEL,
    /** 运转类. */
    @JsonProperty("operating")
    OPERATING,
    /** 特定目标类. */
    @JsonProperty("specific")
    SPECIFIC
}
