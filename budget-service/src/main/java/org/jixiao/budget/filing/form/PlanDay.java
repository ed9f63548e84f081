package org.jixiao.budget.filing.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.budget.contract.FiscalYear;

/** The day that a head of a spending plan means: 3月底, 第二季度, 上半年, 6月30日, 年底. */
final class PlanDay {

    private static final Pattern MONTH = Pattern.compile("^(?:截至|至)?(?:20\\d\\d年)?(\\d{1,2})月(?:份)?(?:底|末|底前)?$");
    private static final Pattern DAY = Pattern.compile("^(?:截至|至)?(?:20\\d\\d年)?(\\d{1,2})月(\\d{1,2})日(?:前)?$");
    private static final Pattern QUARTER = Pattern.compile("^(?:第)?([一二三四1-4])季度(?:底|末)?$");
    private static final String QUARTERS = "一二三四1234";
    private static final Map<String, Month> NAMED = Map.of(
            "上半年",
            Month.JUNE,
            "半年",
            Month.JUNE,
            "年中",
            Month.JUNE,
            "年底",
            Month.DECEMBER,
            "年末",
            Month.DECEMBER,
            "全年",
            Month.DECEMBER,
            "下半年",
            Month.DECEMBER);

    private PlanDay() {}

    static boolean isOne(String label) {
        return of(label, new FiscalYear(2000)).isPresent(); // any leap year will do
    }

    static Optional<LocalDate> of(String label, FiscalYear year) {
        String key = LabelText.of(label).key();
        if (NAMED.containsKey(key)) {
            return Optional.of(year.lastDayOf(NAMED.get(key)));
        }
        Matcher month = MONTH.matcher(key);
        if (month.matches()) {
            return lastDay(Integer.parseInt(month.group(1)), year);
        }
        Matcher quarter = QUARTER.matcher(key);
        if (quarter.matches()) {
            return lastDay((QUARTERS.indexOf(quarter.group(1)) % 4 + 1) * 3, year);
        }
        Matcher day = DAY.matcher(key);
        return day.matches()
                ? on(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), year)
                : Optional.empty();
    }

    private static Optional<LocalDate> lastDay(int month, FiscalYear year) {
        return month >= 1 && month <= 12 ? Optional.of(year.lastDayOf(Month.of(month))) : Optional.empty();
    }

    private static Optional<LocalDate> on(int month, int day, FiscalYear year) {
        try {
            return Optional.of(LocalDate.of(year.value(), month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
