package org.jixiao.indicator.value.grammar;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.budget.contract.FiscalYear;
import org.jixiao.indicator.value.kind.Remark;
import org.jixiao.indicator.value.kind.TargetValue;
import org.jixiao.indicator.value.kind.Unparsed;
import org.jspecify.annotations.Nullable;

/** Tries each kind in turn, the strictest first; words without a number are a quality, and all else is not understood. */
public final class ValueReader {

    private static final int LONGEST = 500;
    private static final Pattern STRAY_END = Pattern.compile("[%。.,;、!:]$");
    private static final Pattern QUOTED = Pattern.compile("^[\"“'‘](.+)[\"”'’]$");
    private static final Pattern RATE_DOT = Pattern.compile("(?<=/\\p{IsHan}{1,4})[·•‧・.*](?=\\p{IsHan})");
    private static final Pattern RATE_BRACKETS = Pattern.compile("/\\(([^()]{1,20})\\)");
    private static final Pattern UNIT_BRACKETS = Pattern.compile("(?<=[\\d万亿])\\(([^()]{1,6})\\)$");
    private static final Pattern THOUSANDS = Pattern.compile("(?<![\\d.,])\\d{1,3}(?: \\d{3})+(?![\\d,])");
    private static final Pattern RUN_TOGETHER = Pattern.compile("\\d[^\\S\\n\\r]+\\d");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern LINES = Pattern.compile("\\s*[\\r\\n]+\\s*");

    private final DateGrammar dates;

    /** @param year the year meant where only a month or 年底 is written; null where it is not known */
    public ValueReader(@Nullable FiscalYear year) {
        this.dates = new DateGrammar(year);
    }

    /** @param text not blank */
    public Understood read(String text) {
        if (text.length() > LONGEST) {
            return Understood.of(new Unparsed(text));
        }
        return understood(text)
                .filter(understood -> isStable(understood.value()))
                .orElseGet(() -> Understood.of(new Unparsed(text)));
    }

    private Optional<Understood> understood(String text) {
        String plain = PlainText.of(text);
        if (WordGrammar.isPlaceholder(plain) || UnitWords.isUnit(plain)) {
            return withLimits(plain);
        }
        return inFigures(text, plain).or(() -> withoutYear(text, plain)).or(() -> WordGrammar.quality(text, plain)
                .map(Understood::of));
    }

    /** A time of a year that nobody names is no quality. */
    private Optional<Understood> withoutYear(String text, String plain) {
        return dates.lacksYear(plain) || dates.lacksYear(Numerals.inFigures(plain))
                ? Optional.of(Understood.of(new Unparsed(text)).and(Remark.YEAR_MISSING))
                : Optional.empty();
    }

    /** 80%≤X≤90% has an X that stands for no number that is still to come. */
    private Optional<Understood> withLimits(String plain) {
        return IntervalGrammar.interval(plain).map(Understood::of);
    }

    private Optional<Understood> inFigures(String text, String plain) {
        String spaced = THOUSANDS
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).strip())
                .replaceAll(found -> found.group().replace(" ", ""));
        boolean runTogether = RUN_TOGETHER.matcher(spaced).find();
        return (runTogether ? Optional.<Understood>empty() : leniently(plain))
                .or(() -> several(LINES, spaced))
                .or(() -> several(SPACES, spaced).map(found -> found.and(Remark.RUN_TOGETHER)));
    }

    /** Several values with nothing between them; each has to name what it counts, or it may be one broken number. */
    private Optional<Understood> several(Pattern between, String spaced) {
        String parted = between.matcher(spaced).replaceAll(";");
        return parted.contains(";")
                ? PartsGrammar.compound(prepared(parted), this::part)
                        .map(Understood::of)
                        .filter(found -> !found.remarks().contains(Remark.UNIT_MISSING))
                : Optional.empty();
    }

    private Optional<Understood> leniently(String plain) {
        String numerals = Numerals.inFigures(plain);
        return exactly(plain)
                .map(Understood::of)
                .or(() -> roughRange(plain))
                .or(() -> withoutStrayEnd(plain))
                .or(() -> numerals.equals(plain)
                        ? Optional.empty()
                        : exactly(numerals).map(Understood::of).filter(found -> isMeant(plain, found)));
    }

    /** A numeral without a unit may be part of a word (一流, 零距离), but a 零 that ends the text is nothing but 0. */
    private static boolean isMeant(String plain, Understood found) {
        return plain.endsWith("零")
                || !found.remarks().contains(Remark.UNIT_MISSING) && !SubjectGrammar.isZeroOfWord(plain);
    }

    private Optional<Understood> roughRange(String plain) {
        String exact = QuantityGrammar.withoutAbout(plain);
        return exact.equals(plain)
                ? Optional.empty()
                : QuantityGrammar.range(exact).map(range -> Understood.of(range).and(Remark.APPROXIMATE));
    }

    /** Takes one sign after the other off the end: of 100%。 only the last is stray. */
    private Optional<Understood> withoutStrayEnd(String plain) {
        return Stream.iterate(
                        plain, rest -> STRAY_END.matcher(rest).find(), rest -> rest.substring(0, rest.length() - 1))
                .limit(8)
                .flatMap(rest -> exactly(rest.substring(0, rest.length() - 1)).stream())
                .findFirst()
                .map(value -> Understood.of(value).and(Remark.STRAY));
    }

    private Optional<TargetValue> exactly(String text) {
        String plain = prepared(text);
        if (!hasFigure(plain)) {
            return withoutFigures(plain);
        }
        List<Function<String, Optional<? extends TargetValue>>> kinds = List.of(
                WordGrammar::notApplicable,
                WordGrammar::yesNo,
                WordGrammar::levels,
                dates::deadline,
                dates::period,
                FrequencyGrammar::frequency,
                this::number,
                whole -> PartsGrammar.compound(whole, this::part),
                whole -> SubjectGrammar.concerning(whole, this::number));
        return first(kinds, plain);
    }

    private Optional<TargetValue> withoutFigures(String plain) {
        List<Function<String, Optional<? extends TargetValue>>> kinds = List.of(
                WordGrammar::notApplicable,
                WordGrammar::yesNo,
                WordGrammar::levels,
                dates::deadline,
                dates::period,
                FrequencyGrammar::frequency,
                RelativeGrammar::relative,
                whole -> SubjectGrammar.concerning(whole, RelativeGrammar::relative));
        return first(kinds, plain);
    }

    private static boolean hasFigure(String plain) {
        return plain.chars().anyMatch(each -> each >= '0' && each <= '9');
    }

    private static String prepared(String text) {
        String bare = QUOTED.matcher(text).replaceFirst("$1");
        String open = RATE_BRACKETS.matcher(bare).replaceAll("/$1");
        String counted = UNIT_BRACKETS
                .matcher(open)
                .replaceFirst(found ->
                        Matcher.quoteReplacement(UnitWords.isUnit(found.group(1)) ? found.group(1) : found.group()));
        return Numerals.sharesInFigures(RATE_DOT.matcher(counted).replaceAll("/"));
    }

    private Optional<TargetValue> part(String text) {
        List<Function<String, Optional<? extends TargetValue>>> kinds = List.of(
                FrequencyGrammar::frequency, this::number, part -> SubjectGrammar.concerning(part, this::number));
        return first(kinds, text);
    }

    private Optional<TargetValue> number(String text) {
        List<Function<String, Optional<? extends TargetValue>>> kinds = List.of(
                QuantityGrammar::range,
                QuantityGrammar::number,
                ProportionGrammar::ratio,
                IntervalGrammar::interval,
                RelativeGrammar::relative);
        return first(kinds, text);
    }

    private static Optional<TargetValue> first(
            List<Function<String, Optional<? extends TargetValue>>> kinds, String text) {
        return kinds.stream()
                .flatMap(kind -> kind.apply(text).stream())
                .map(TargetValue.class::cast)
                .findFirst();
    }

    /** What would not be read again as it is written is not taken for understood. */
    private boolean isStable(TargetValue value) {
        return understood(value.written())
                .map(Understood::value)
                .filter(value::equals)
                .isPresent();
    }
}
