package org.jixiao.disclosure.assembly;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jixiao.budget.contract.Coded;
import org.jixiao.disclosure.clock.Timeliness;
import org.jixiao.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * Where a disclosure stands.
 *
 * @param fiscalYear null until the content of the budget has arrived
 * @param since when it came into its state
 * @param dueOn last day by which the law wants it public
 * @param timeliness how it stands to that day, today in Shanghai
 * @param daysLeft natural days until its last day: zero on that day, negative when it is over; null once it was published
 * @param publishedOn day in Shanghai on which this revision was first published; null where it never was
 * @param daysLate natural days from its last day to that one; zero in time, null where it never was published
 * @param missing what an assembling one waits for
 * @param schedule the last time set for its publication, with what came of it; null where none was
 */
public record DisclosureView(
        UUID id,
        Coded division,
        Coded department,
        @Nullable Integer fiscalYear,
        int revision,
        Disclosure.State state,
        Instant since,
        LocalDate approvedOn,
        LocalDate dueOn,
        Timeliness timeliness,
        @Nullable Long daysLeft,
        @Nullable LocalDate publishedOn,
        @Nullable Long daysLate,
        List<Missing> missing,
        @Nullable ScheduleView schedule,
        long sequence)
        implements Versioned {

    static DisclosureView of(
            Disclosure disclosure,
            Directory directory,
            LocalDate today,
            List<Missing> missing,
            @Nullable ScheduleView schedule) {
        LocalDate published = disclosure.publishedOn;
        return new DisclosureView(
                disclosure.budget,
                directory.division(disclosure.division, disclosure.department),
                directory.department(disclosure.division, disclosure.department),
                disclosure.fiscalYear,
                disclosure.revision,
                disclosure.state,
                disclosure.since,
                disclosure.approvedOn,
                disclosure.dueOn,
                disclosure.timeliness(today),
                published == null ? ChronoUnit.DAYS.between(today, disclosure.dueOn) : null,
                published,
                published == null ? null : Math.max(0, ChronoUnit.DAYS.between(disclosure.dueOn, published)),
                missing,
                schedule,
                disclosure.sequence);
    }
}
