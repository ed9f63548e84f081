package org.jixiao.disclosure.assembly;

import java.time.Instant;
import org.jixiao.platform.http.Versioned;
import org.jixiao.platform.problem.Messages;
import org.jspecify.annotations.Nullable;

/**
 * When a disclosure is to be published, and what came of it.
 *
 * @param revision the approved revision that it was set for
 * @param reason why it corrects what is public; null where it need not say
 * @param endedAt null while it waits
 * @param version the edition that it made; null where it made none
 * @param problem why it could not be published; null unless it failed
 * @param sequence of the disclosure
 */
public record ScheduleView(
        Instant at,
        int revision,
        @Nullable String reason,
        Schedule.State state,
        Instant setAt,
        @Nullable Instant endedAt,
        @Nullable Integer version,
        Messages.@Nullable ItemProblem problem,
        long sequence)
        implements Versioned {

    /** @param acceptLanguage in which its problem is worded; null for Chinese */
    public static ScheduleView of(
            Schedule schedule, Disclosure disclosure, Messages messages, @Nullable String acceptLanguage) {
        Hindrance hindrance = schedule.hindrance();
        return new ScheduleView(
                schedule.at(),
                schedule.revision(),
                schedule.reason(),
                schedule.state(),
                schedule.setAt(),
                schedule.endedAt(),
                schedule.version(),
                hindrance == null ? null : messages.ofItem(hindrance.asRefusal(), acceptLanguage),
                disclosure.sequence());
    }
}
