package org.jixiao.budget.filing.form;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.budget.contract.FiscalYear;

/** Finds the fiscal years that a text names. */
final class Years {

    private static final Pattern ANY = Pattern.compile("(?<!\\d)(20\\d\\d)\\s?(?:年|-12-31|(?=\\s?[)）]))");
    // 到2035年 is a horizon; a budget year comes with its end, its months, or what is done in it.
    private static final Pattern BUDGET =
            Pattern.compile("(?<!\\d)(20\\d\\d)\\s?年(?=\\s?(?:年?度|年?底|末|内|全年|预算|部门预算|财政|项目|专项|1?\\d月))");
    private static final Pattern HORIZON =
            Pattern.compile("[到至]20\\d\\d\\s?年|20\\d\\d\\s?年?\\s?[-—–~～]{1,2}\\s?20\\d\\d\\s?年");

    /** A line that says of a form which year it is for: (2024年度). */
    private static final Pattern MARK = Pattern.compile("(?:预算|申报|所属)?(?:年度:)?[(（]?(20\\d\\d)年?度?[)）]?");

    private Years() {}

    /** The year that a line consists of. */
    static Optional<FiscalYear> mark(String line) {
        Matcher mark = MARK.matcher(line.length() > 20 ? "" : LabelText.bare(line));
        return mark.matches() ? Optional.of(new FiscalYear(Integer.parseInt(mark.group(1)))) : Optional.empty();
    }

    /** The first year a title names. */
    static Optional<FiscalYear> inTitle(String title) {
        return ANY.matcher(LabelText.bare(title)).results().map(Years::year).findFirst();
    }

    /** The latest budget year named; where none is named as such, the latest year that is no horizon. */
    static Optional<FiscalYear> latest(Iterable<String> texts) {
        return latest(texts, BUDGET).or(() -> latest(texts, ANY));
    }

    private static Optional<FiscalYear> latest(Iterable<String> texts, Pattern pattern) {
        Stream.Builder<FiscalYear> years = Stream.builder();
        for (String text : texts) {
            pattern.matcher(HORIZON.matcher(text).replaceAll(""))
                    .results()
                    .map(Years::year)
                    .forEach(years);
        }
        return years.build().max(Comparator.naturalOrder());
    }

    private static FiscalYear year(MatchResult found) {
        return new FiscalYear(Integer.parseInt(found.group(1)));
    }
}
