package org.jixiao.indicator.review.queue;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Locale;
import org.jixiao.platform.access.Role;
import org.jixiao.platform.problem.NotFound;

/** What a sheet waits for. */
public enum Queue {
    /** It lies before the bureau, with its budget: approved or returned. */
    @JsonProperty("review")
    REVIEW(Role.FINANCE_REVIEWER),
    /** It is handed in, but its budget is not, or not with what it was drawn up for. */
    @JsonProperty("budget")
    BUDGET(Role.DEPARTMENT_REVIEWER),
    /** It went back: mended and handed in again. */
    @JsonProperty("returned")
    RETURNED(Role.DEPARTMENT_EDITOR);

    private final String role;

    Queue(String role) {
        this.role = role;
    }

    /** Who takes the next step. */
    String awaits() {
        return role;
    }

    /** As in a path. @throws NotFound if there is no such queue */
    public static Queue fromString(String word) {
        return Arrays.stream(values())
                .filter(queue -> queue.toString().equals(word))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
