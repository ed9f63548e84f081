package org.jixiao.budget.filing.form;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Term;
import org.jspecify.annotations.Nullable;

/** How long a project runs, with its months where the form writes them: 2024.01--2024.12, 2024年1月至2026年12月. */
final class TermText {

    private static final Pattern MONTHS = Pattern.compile("(?<y1>20\\d\\d)[年./-](?<m1>\\d{1,2})月?(?:[.日/-]?\\d{0,2}日?)?"
            + "[-~—–至到]{1,3}(?<y2>20\\d\\d)[年./-](?<m2>\\d{1,2})月?(?:[.日/-]?\\d{0,2}日?)?");
    private static final Pattern COMPACT = Pattern.compile(
            "(?<y1>20\\d\\d)(?<m1>\\d\\d)(?:\\d\\d)?[-~—–至到]{1,3}(?<y2>20\\d\\d)(?<m2>\\d\\d)(?:\\d\\d)?");
    private static final Pattern YEARS = Pattern.compile("(?<y1>20\\d\\d)年?[-~—–至到]{1,3}(?<y2>20\\d\\d)年?");

    private TermText() {}

    static Term of(String written) {
        String bare = LabelText.bare(written).replaceAll("^自|(?<=[年月日])[起止]", "");
        Matcher months = Stream.of(MONTHS, COMPACT)
                .map(pattern -> pattern.matcher(bare))
                .filter(Matcher::matches)
                .findFirst()
                .orElse(null);
        if (months != null) {
            return new Term(
                    month(months.group("y1"), months.group("m1")),
                    month(months.group("y2"), months.group("m2")),
                    written);
        }
        Matcher years = YEARS.matcher(bare);
        return years.matches()
                ? new Term(years.group("y1") + "-01", years.group("y2") + "-12", written)
                : new Term(null, null, written);
    }

    private static @Nullable String month(String year, String month) {
        int number = Integer.parseInt(month);
        return number < 1 || number > 12
                ? null
                : YearMonth.of(Integer.parseInt(year), number).toString();
    }
}
