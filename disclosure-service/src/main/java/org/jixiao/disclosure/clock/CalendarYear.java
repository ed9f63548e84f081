package org.jixiao.disclosure.clock;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Days off and weekends worked (调休) of one year, as the State Council's notice says.
 *
 * @param notice the notice it comes from; null where the profile does not name it
 */
record CalendarYear(@Nullable String notice, List<Span> holidays, List<Span> workdays) {

    CalendarYear {
        Objects.requireNonNull(holidays, "clock.calendar: a year has no holidays");
        Objects.requireNonNull(workdays, "clock.calendar: a year has no workdays");
    }

    boolean isWorking(LocalDate day) {
        return holds(workdays, day) || isWeekday(day) && !holds(holidays, day);
    }

    static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }

    private static boolean holds(List<Span> spans, LocalDate day) {
        return spans.stream().anyMatch(span -> span.holds(day));
    }

    /** Days in a row. In a profile one day, or {@code first/last}. */
    record Span(LocalDate first, LocalDate last) {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Span of(String text) {
            int slash = text.indexOf('/');
            return slash < 0
                    ? new Span(LocalDate.parse(text), LocalDate.parse(text))
                    : new Span(LocalDate.parse(text.substring(0, slash)), LocalDate.parse(text.substring(slash + 1)));
        }

        boolean holds(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }
}
