package org.jixiao.disclosure.publication;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jixiao.budget.contract.Coded;
import org.jspecify.annotations.Nullable;

/**
 * Whether one approved budget was made public in time. Says nothing of what is in it, and of no official.
 *
 * @param revision 1 for the budget of the year, one more for each adjustment; each has a last day of its own
 * @param publishedOn day in Shanghai on which it was first published; null where it was not
 * @param standing true where the department's year can be read now
 */
public record TimelinessEntry(
        UUID budget,
        Coded department,
        int revision,
        LocalDate approvedOn,
        LocalDate dueOn,
        @Nullable LocalDate publishedOn,
        boolean standing,
        Outcome outcome) {

    /** As the public reads it, in the order of what wants to be seen first. */
    public enum Outcome {
        OVERDUE,
        LATE,
        NOT_YET,
        ON_TIME
    }

    static Outcome outcome(LocalDate dueOn, @Nullable LocalDate publishedOn, LocalDate today) {
        if (publishedOn != null) {
            return publishedOn.isAfter(dueOn) ? Outcome.LATE : Outcome.ON_TIME;
        }
        return today.isAfter(dueOn) ? Outcome.OVERDUE : Outcome.NOT_YET;
    }

    /** Natural days from approval to publication; null where it was not published. */
    public @Nullable Long daysTaken() {
        return publishedOn == null ? null : ChronoUnit.DAYS.between(approvedOn, publishedOn);
    }

    /** Natural days that it was published after its last day; zero in time or where it was not published. */
    public long daysLate() {
        return publishedOn == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(dueOn, publishedOn));
    }
}
