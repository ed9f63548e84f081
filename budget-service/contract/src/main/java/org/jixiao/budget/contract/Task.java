package org.jixiao.budget.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** A task of the year (年度重点工作任务 / 其他需完成任务). It is not a project and has no target sheet. */
public record Task(
        Kind kind,
        @Nullable String number,
        String name,
        @Nullable String content,
        @Nullable Money amount) {

    public enum Kind {
        @JsonProperty("key")
        KEY,
        @JsonProperty("other")
        OTHER
    }
}
