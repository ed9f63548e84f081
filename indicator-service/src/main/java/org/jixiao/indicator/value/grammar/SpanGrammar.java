package org.jixiao.indicator.value.grammar;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.indicator.value.kind.Period;
import org.jspecify.annotations.Nullable;

/** Days, months, quarters, halves and years, alone or from one to another. */
final class SpanGrammar {

    private static final String YEAR = "(?:(?<y>(?:19|20|21)\\d{2})年?(?:年度|度)?|(?<rel>[本当今次翌明]年度?|下一?年度?|全年|年度))?";
    private static final Pattern CALENDAR = Pattern.compile(YEAR
            + "(?:(?<half>[上下])半年|第?(?<quarter>[1-4一二三四])季度|第(?<nth>[1-4一二三四])季|Q(?<q>[1-4])"
            + "|(?<m>\\d{1,2})月份?(?:(?<third>[上中下])旬|(?<d>\\d{1,2})[日号])?)?");
    private static final Pattern DOTTED =
            Pattern.compile("(?<y>(?:19|20|21)\\d{2})(?<dot>[./-])(?<m>\\d{1,2})(?:\\k<dot>(?<d>\\d{1,2})日?|月)?");
    private static final Pattern DAY_ONLY = Pattern.compile("(\\d{1,2})[日号]");
    private static final Pattern BORROWED = Pattern.compile("(?:年度?|月份?|季度)$");

    private final @Nullable Integer year;

    SpanGrammar(@Nullable FiscalYear year) {
        this.year = year == null ? null : year.value();
    }

    /** One span, or from one to another. */
    Optional<Period> span(String plain) {
        return single(plain, year).or(() -> fromTo(plain));
    }

    /** One day and nothing longer. */
    Optional<Period> day(String plain) {
        return single(plain, year).filter(span -> span.since().equals(span.until()));
    }

    private Optional<Period> fromTo(String plain) {
        return IntStream.range(1, plain.length() - 1)
                .filter(place -> "-~至到".indexOf(plain.charAt(place)) >= 0)
                .mapToObj(place -> fromTo(plain.substring(0, place), plain.substring(place + 1)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What stands before may leave out 月 or 年, what stands after its year and month. */
    private Optional<Period> fromTo(String from, String to) {
        Matcher unit = BORROWED.matcher(to);
        String borrowed = unit.find() ? unit.group() : "";
        return single(from, year)
                .or(() -> borrowed.isEmpty() ? Optional.empty() : single(from + borrowed, year))
                .flatMap(first -> last(first.since(), to)
                        .filter(last -> !first.since().isAfter(last.until()))
                        .map(last -> new Period(first.since(), last.until())));
    }

    private static Optional<Period> last(LocalDate since, String to) {
        Matcher day = DAY_ONLY.matcher(to);
        return day.matches()
                ? day(since.getYear(), since.getMonthValue(), Integer.parseInt(day.group(1)))
                : single(to, since.getYear());
    }

    private static Optional<Period> single(String text, @Nullable Integer assumed) {
        Matcher dotted = DOTTED.matcher(text);
        if (dotted.matches()) {
            return month(Integer.parseInt(dotted.group("y")), dotted.group("m"), dotted.group("d"), null);
        }
        Matcher calendar = CALENDAR.matcher(text);
        if (text.isEmpty() || !calendar.matches()) {
            return Optional.empty();
        }
        Integer meant = year(calendar, assumed);
        boolean isYear = text.matches("\\d{4}");
        return meant == null || isYear ? Optional.empty() : within(calendar, meant);
    }

    private static @Nullable Integer year(Matcher calendar, @Nullable Integer assumed) {
        if (calendar.group("y") != null) {
            return Integer.valueOf(calendar.group("y"));
        }
        String relative = calendar.group("rel");
        boolean next = relative != null && "次翌明下".indexOf(relative.charAt(0)) >= 0;
        return assumed == null ? null : next ? Integer.valueOf(assumed + 1) : assumed;
    }

    private static Optional<Period> within(Matcher calendar, int year) {
        if (calendar.group("half") != null) {
            return Optional.of(calendar.group("half").equals("上") ? months(year, 1, 6) : months(year, 7, 12));
        }
        String quarter = Stream.of("quarter", "nth", "q")
                .map(calendar::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        if (!quarter.isEmpty()) {
            int number = "一二三四".contains(quarter) ? "一二三四".indexOf(quarter) + 1 : Integer.parseInt(quarter);
            return Optional.of(months(year, 3 * number - 2, 3 * number));
        }
        return calendar.group("m") == null
                ? Optional.of(months(year, Month.JANUARY.getValue(), Month.DECEMBER.getValue()))
                : month(year, calendar.group("m"), calendar.group("d"), calendar.group("third"));
    }

    private static Optional<Period> month(int year, String written, @Nullable String day, @Nullable String third) {
        int month = Integer.parseInt(written);
        if (month < 1 || month > 12) {
            return Optional.empty();
        }
        if (day != null) {
            return day(year, month, Integer.parseInt(day));
        }
        return Optional.of(third == null ? months(year, month, month) : third(YearMonth.of(year, month), third));
    }

    private static Period third(YearMonth month, String which) {
        return switch (which) {
            case "上" -> new Period(month.atDay(1), month.atDay(10));
            case "中" -> new Period(month.atDay(11), month.atDay(20));
            default -> new Period(month.atDay(21), month.atEndOfMonth());
        };
    }

    private static Period months(int year, int first, int last) {
        return new Period(
                YearMonth.of(year, first).atDay(1), YearMonth.of(year, last).atEndOfMonth());
    }

    private static Optional<Period> day(int year, int month, int day) {
        YearMonth in = YearMonth.of(year, month);
        return in.isValidDay(day) ? Optional.of(new Period(in.atDay(day), in.atDay(day))) : Optional.empty();
    }
}
