package org.jixiao.indicator.value;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.budget.contract.FiscalYear;
import org.jspecify.annotations.Nullable;

/** Days to be done by and spans of days. Works on {@link PlainText}. */
final class DateGrammar {

    private static final String DONE = "(?:全部|按时|按期)?(?:完成|完工|竣工|到位|结束|办结|验收)?";
    private static final String BEFORE = "(?:之?前|以前)?";
    private static final String LEAD = "(?:于|在|截至)?";
    private static final String DAY = "%s(?<%sy>\\d{4})[年./-](?<%<sm>\\d{1,2})[月./-](?<%<sd>\\d{1,2})日?";

    private static final Pattern YEAR_END = Pattern.compile(
            LEAD + "(?:(?:(?<y>\\d{4})年年?|[本当今]?年)(?:底|末)" + BEFORE + "|(?:(?<y2>\\d{4})年|[本当]?年)内)" + DONE);
    private static final Pattern MONTH_END =
            Pattern.compile(LEAD + "(?:(?<y>\\d{4})年)?(?<m>\\d{1,2})月份?(?:(?:底|末)" + BEFORE + DONE + "|完成)");
    private static final Pattern DAY_END = Pattern.compile(day(LEAD, "a") + BEFORE + DONE);
    private static final Pattern YEAR = Pattern.compile("(?:(?<y>\\d{4})年度?|全年)");
    private static final Pattern MONTHS = Pattern.compile(
            "(?<y>\\d{4})[年.](?<m>\\d{1,2})月?(?:[-~—–至到]{1,2}(?:(?<y2>\\d{4})[年.])?(?<m2>\\d{1,2}))?月?");
    private static final Pattern DAYS = Pattern.compile(day("", "a") + "[-~—–至到]{1,2}" + day("", "b"));

    private final @Nullable FiscalYear year;

    DateGrammar(@Nullable FiscalYear year) {
        this.year = year;
    }

    Optional<TargetValue> deadline(String plain) {
        Matcher yearEnd = YEAR_END.matcher(plain);
        if (yearEnd.matches()) {
            String written = yearEnd.group("y") == null ? yearEnd.group("y2") : yearEnd.group("y");
            return month(written, "12").map(month -> new Deadline(month.atEndOfMonth()));
        }
        Matcher monthEnd = MONTH_END.matcher(plain);
        if (monthEnd.matches()) {
            return month(monthEnd.group("y"), monthEnd.group("m")).map(month -> new Deadline(month.atEndOfMonth()));
        }
        Matcher day = DAY_END.matcher(plain);
        return day.matches() ? day(day, "a").map(Deadline::new) : Optional.empty();
    }

    Optional<TargetValue> period(String plain) {
        Matcher whole = YEAR.matcher(plain);
        if (whole.matches()) {
            return month(whole.group("y"), "12")
                    .map(last ->
                            new Period(last.withMonth(Month.JANUARY.getValue()).atDay(1), last.atEndOfMonth()));
        }
        Matcher months = MONTHS.matcher(plain);
        if (months.matches()) {
            String lastYear = months.group("y2") == null ? months.group("y") : months.group("y2");
            String lastMonth = months.group("m2") == null ? months.group("m") : months.group("m2");
            return month(months.group("y"), months.group("m")).flatMap(first -> month(lastYear, lastMonth)
                    .flatMap(last -> span(first.atDay(1), last.atEndOfMonth())));
        }
        Matcher days = DAYS.matcher(plain);
        return days.matches()
                ? day(days, "a").flatMap(first -> day(days, "b").flatMap(last -> span(first, last)))
                : Optional.empty();
    }

    private static Optional<TargetValue> span(LocalDate first, LocalDate last) {
        return first.isAfter(last) ? Optional.empty() : Optional.of(new Period(first, last));
    }

    private Optional<YearMonth> month(@Nullable String writtenYear, String writtenMonth) {
        int month = Integer.parseInt(writtenMonth);
        boolean known = writtenYear != null || year != null;
        if (!known || month < 1 || month > 12) {
            return Optional.empty();
        }
        return Optional.of(YearMonth.of(yearOr(writtenYear), month));
    }

    private int yearOr(@Nullable String written) {
        if (written != null) {
            return Integer.parseInt(written);
        }
        return year == null ? 0 : year.value();
    }

    private Optional<LocalDate> day(Matcher matcher, String group) {
        int day = Integer.parseInt(matcher.group(group + "d"));
        return month(matcher.group(group + "y"), matcher.group(group + "m"))
                .filter(month -> month.isValidDay(day))
                .map(month -> month.atDay(day));
    }

    private static String day(String lead, String group) {
        return DAY.formatted(lead, group);
    }
}
