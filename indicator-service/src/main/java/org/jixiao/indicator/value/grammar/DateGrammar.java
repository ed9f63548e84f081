package org.jixiao.indicator.value.grammar;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.indicator.value.kind.Deadline;
import org.jixiao.indicator.value.kind.Period;
import org.jixiao.indicator.value.kind.TargetValue;
import org.jspecify.annotations.Nullable;

/**
 * Days to be done by, and spans of days. 12月31日前 and 12月底前 include the day; 12月前 may mean either end of the month and
 * is not understood. Works on {@link PlainText}.
 */
final class DateGrammar {

    /** No time of the calendar is written without one of these. */
    private static final Pattern MAY_BE_TIME = Pattern.compile("[年月季]|半年|\\d[./-]\\d");

    private static final Pattern LEAD = Pattern.compile("^(?:应|须|需|力争|争取|确保|计划|预计|拟|完成时间:?|时间:?)*(?:于|在)?");
    private static final Pattern NO_LATER = Pattern.compile("^(?:截至|截止到?|不晚于|不迟于|不得晚于|不得迟于|最迟|最晚|至迟|早于或等于)(?:于|在)?");
    private static final Pattern AT_MOST = Pattern.compile("^≤(?=(?:19|20|21)\\d{2}[年./-]|\\d{1,2}月\\d)");
    private static final Pattern YEAR_END = Pattern.compile("^年(?=[底末内终])");
    private static final Pattern TWICE = Pattern.compile("年年(?=[底末内终])");
    private static final Pattern END = Pattern.compile("(?<span>.+?)[底末终](?:之?前|以前)?(?:" + Fillers.DONE + ")?");
    private static final Pattern BEFORE_DAY = Pattern.compile(
            "(?<span>.*?\\d(?:[日号]|(?<=\\d[./-]\\d{1,2}[./-]\\d{1,2})))(?:之?前|以前)(?:" + Fillers.DONE + ")?");
    private static final Pattern WITHIN = Pattern.compile("(?<span>.+?)(?:(?:之|以)?内|期间)(?:" + Fillers.DONE + ")?");
    private static final Pattern DONE = Pattern.compile("(?<span>.+?)" + Fillers.DONE);

    /** Stands for whichever year; it has a 29 February. */
    private static final FiscalYear SOME_YEAR = new FiscalYear(2000);

    private final @Nullable FiscalYear year;
    private final SpanGrammar spans;

    DateGrammar(@Nullable FiscalYear year) {
        this.year = year;
        this.spans = new SpanGrammar(year);
    }

    /** True for a time without its year (年底前, 上半年) where nobody says which one is meant. */
    boolean lacksYear(String plain) {
        DateGrammar known = new DateGrammar(SOME_YEAR);
        return year == null
                && (known.deadline(plain).isPresent() || known.period(plain).isPresent());
    }

    Optional<TargetValue> deadline(String plain) {
        if (!MAY_BE_TIME.matcher(plain).find()) {
            return Optional.empty();
        }
        String text = TWICE.matcher(
                        YEAR_END.matcher(LEAD.matcher(plain).replaceFirst("")).replaceFirst("本年"))
                .replaceAll("年");
        Matcher noLater = NO_LATER.matcher(text);
        Matcher atMost = AT_MOST.matcher(text);
        if (noLater.lookingAt()) {
            String rest = YEAR_END.matcher(text.substring(noLater.end())).replaceFirst("本年");
            return spans.span(rest).or(() -> marked(rest)).map(DateGrammar::byItsEnd);
        }
        if (atMost.lookingAt()) {
            return spans.span(text.substring(atMost.end())).map(DateGrammar::byItsEnd);
        }
        return spans.day(text).or(() -> marked(text)).map(DateGrammar::byItsEnd);
    }

    Optional<TargetValue> period(String plain) {
        return MAY_BE_TIME.matcher(plain).find()
                ? spans.span(LEAD.matcher(plain).replaceFirst("")).map(span -> span)
                : Optional.empty();
    }

    /** A span whose end is meant: 6月底, 6月30日前, 年内, 上半年完成. */
    private Optional<Period> marked(String text) {
        return inside(END, text)
                .or(() -> inside(BEFORE_DAY, text))
                .or(() -> inside(WITHIN, text))
                .or(() -> inside(DONE, text));
    }

    private Optional<Period> inside(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? spans.span(matcher.group("span")) : Optional.empty();
    }

    private static TargetValue byItsEnd(Period span) {
        return new Deadline(span.until());
    }
}
