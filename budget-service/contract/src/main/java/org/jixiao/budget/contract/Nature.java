package org.jixiao.budget.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a project is new or goes on (项目属性), with the words it was filed in. */
public record Nature(Code code, String text) {

    /** 新增, 延续, 其他. */
    public enum Code {
        @JsonProperty("new")
        NEW,
        @JsonProperty("continuing")
        CONTINUING,
        @JsonProperty("other")
        OTHER
    }
}
