package org.jixiao.disclosure.clock;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a disclosure stands to its last day, by the day it is in Shanghai. */
public enum Timeliness {
    /** Not public yet, with time left. */
    @JsonProperty("due")
    DUE,
    /** Not public yet, and its last day is near or is today. */
    @JsonProperty("due-soon")
    DUE_SOON,
    /** Its last day is over and it is not public. */
    @JsonProperty("overdue")
    OVERDUE,
    /** Published on its last day at the latest. */
    @JsonProperty("on-time")
    ON_TIME,
    /** Published after its last day. */
    @JsonProperty("late")
    LATE;

    /** @param publishedOn day on which the approved revision was first published; null where it never was */
    public static Timeliness of(Term term, @Nullable LocalDate publishedOn, LocalDate today) {
        if (publishedOn != null) {
            return publishedOn.isAfter(term.dueOn()) ? LATE : ON_TIME;
        } else if (today.isAfter(term.dueOn())) {
            return OVERDUE;
        }
        return today.isBefore(term.soonOn()) ? DUE : DUE_SOON;
    }
}
