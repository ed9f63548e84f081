package org.jixiao.disclosure.clock;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Counts the days on which offices work. A year whose calendar is not known has its weekends off and nothing else: holidays
 * are never guessed.
 */
record WorkingDays(Map<Integer, CalendarYear> years) {

    /** The last of so many working days; the day itself does not count. */
    LocalDate after(LocalDate day, int count) {
        LocalDate last = day;
        int counted = 0;
        while (counted < count) {
            last = last.plusDays(1);
            counted += isWorking(last) ? 1 : 0;
        }
        return last;
    }

    boolean isWorking(LocalDate day) {
        CalendarYear year = years.get(day.getYear());
        return year == null ? CalendarYear.isWeekday(day) : year.isWorking(day);
    }

    /** The years of a stretch of days whose calendar is not known, in order. */
    Set<Integer> unknown(LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(from.getYear(), to.getYear())
                .boxed()
                .filter(year -> !years.containsKey(year))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
