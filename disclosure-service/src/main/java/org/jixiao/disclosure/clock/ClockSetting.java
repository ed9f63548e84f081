package org.jixiao.disclosure.clock;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Section {@code clock} of a region's profile.
 *
 * @param days from approval to publication; null for the twenty of the law (预算法 art. 14)
 * @param kind which days count; null for all
 * @param dueSoon natural days before the last one from which a disclosure is due soon; null for five
 * @param calendar holidays and weekends worked, by year; null where none is known
 */
record ClockSetting(
        @Nullable Integer days,
        @Nullable Kind kind,
        @Nullable Integer dueSoon,
        @Nullable Map<Integer, CalendarYear> calendar) {

    private static final int BY_LAW = 20;
    private static final int SOON = 5;

    enum Kind {
        @JsonProperty("natural")
        NATURAL,
        @JsonProperty("working")
        WORKING
    }

    Term termFrom(LocalDate approvedOn) {
        int count = days == null ? BY_LAW : days;
        LocalDate due = kind == Kind.WORKING ? workingDays().after(approvedOn, count) : approvedOn.plusDays(count);
        return new Term(due, due.minusDays(dueSoon == null ? SOON : dueSoon));
    }

    /** The years that a term counted from this day reaches into without a calendar that says which days are worked. */
    Set<Integer> guessed(LocalDate approvedOn) {
        return kind == Kind.WORKING
                ? workingDays().unknown(approvedOn, termFrom(approvedOn).dueOn())
                : Set.of();
    }

    private WorkingDays workingDays() {
        return new WorkingDays(calendar == null ? Map.of() : calendar);
    }
}
