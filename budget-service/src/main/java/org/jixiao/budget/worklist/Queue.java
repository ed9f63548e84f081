package org.jixiao.budget.worklist;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Where work waits, by who has to take the next step. */
public enum Queue {
    /** With the department's editors, not yet complete. */
    @JsonProperty("drafting")
    DRAFTING,
    /** With the department's editors, sent back. */
    @JsonProperty("returned")
    RETURNED,
    /** With the department's reviewers. */
    @JsonProperty("submission")
    SUBMISSION,
    /** With the finance bureau, sheets still to be judged. */
    @JsonProperty("review")
    REVIEW,
    /** With the finance bureau, every sheet approved. */
    @JsonProperty("approval")
    APPROVAL;

    /** As it is written in a path or a query. @throws IllegalArgumentException if there is no such queue */
    public static Queue fromString(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    List<TaskKind> kinds() {
        return Arrays.stream(TaskKind.values())
                .filter(kind -> kind.queue() == this)
                .toList();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
