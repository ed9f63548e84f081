package org.jixiao.indicator.value.grammar;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jixiao.indicator.contract.Target;
import org.jixiao.indicator.value.kind.Bound;
import org.jixiao.indicator.value.kind.Compound;
import org.jixiao.indicator.value.kind.Concerning;
import org.jixiao.indicator.value.kind.Measure;
import org.jixiao.indicator.value.kind.Range;
import org.jixiao.indicator.value.kind.TargetValue;

/**
 * One number with two comparators (≥80%且≤90%, 80%≤X≤90%). With both ends included it is a range; otherwise two bounds, of
 * which both have to be met.
 */
final class IntervalGrammar {

    private static final Pattern RISING = Pattern.compile(
            "(?<low>[^≤≥<>=]{1,40})(?<one>[≤<])(?<about>[^≤≥<>=\\d]{1,40})(?<two>[≤<])(?<high>[^≤≥<>=]{1,40})");
    private static final Pattern FALLING = Pattern.compile(
            "(?<high>[^≤≥<>=]{1,40})(?<one>[≥>])(?<about>[^≤≥<>=\\d]{1,40})(?<two>[≥>])(?<low>[^≤≥<>=]{1,40})");
    private static final Pattern AND = Pattern.compile("[,;、]?(?:并且|而且|且|同时|并|&)");
    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z]|指标值?|实际值?");

    private static final int LONGEST = 80;

    private IntervalGrammar() {}

    static Optional<TargetValue> interval(String plain) {
        Matcher rising = RISING.matcher(plain);
        if (rising.matches()) {
            return between(rising, rising.group("one"), rising.group("two"));
        }
        Matcher falling = FALLING.matcher(plain);
        if (falling.matches()) {
            return between(falling, falling.group("two"), falling.group("one"));
        }
        String[] ends = AND.split(plain, -1);
        return ends.length == 2
                ? QuantityGrammar.bound(ends[0])
                        .flatMap(one -> QuantityGrammar.bound(ends[1]).flatMap(other -> both(one, other)))
                : sideBySide(plain);
    }

    /** 不低于80%不高于90%: the second begins where another comparator stands. */
    private static Optional<TargetValue> sideBySide(String plain) {
        return IntStream.range(2, Math.min(plain.length(), LONGEST))
                .filter(place -> ComparatorWords.before(plain.substring(place)).isPresent())
                .mapToObj(place -> QuantityGrammar.bound(plain.substring(0, place))
                        .flatMap(one ->
                                QuantityGrammar.bound(plain.substring(place)).flatMap(other -> both(one, other))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<TargetValue> between(Matcher ends, String low, String high) {
        String about = ends.group("about");
        Optional<TargetValue> value = QuantityGrammar.bound(
                        (low.contains("<") || low.contains(">") ? ">" : "≥") + ends.group("low"))
                .flatMap(one -> QuantityGrammar.bound(
                                (high.contains("<") || high.contains(">") ? "<" : "≤") + ends.group("high"))
                        .flatMap(other -> both(one, other)));
        return VARIABLE.matcher(about).matches() ? value : value.map(of -> new Concerning(about, of));
    }

    private static Optional<TargetValue> both(Bound one, Bound other) {
        Bound low = isLower(one) ? one : other;
        Bound high = isLower(one) ? other : one;
        Measure measure = high.measure();
        boolean agree = low.measure().equals(measure) || low.measure().equals(Measure.NONE);
        if (one.implied() || other.implied() || !isLower(low) || !isUpper(high) || !agree) {
            return Optional.empty();
        }
        if (low.value().compareTo(high.value()) >= 0) {
            return Optional.empty();
        }
        boolean included = low.comparator() == Target.Comparator.GE && high.comparator() == Target.Comparator.LE;
        return Optional.of(
                included
                        ? new Range(low.value(), high.value(), measure)
                        : new Compound(List.of(new Bound(low.comparator(), false, low.value(), measure), high)));
    }

    private static boolean isLower(Bound bound) {
        return bound.comparator() == Target.Comparator.GE || bound.comparator() == Target.Comparator.GT;
    }

    private static boolean isUpper(Bound bound) {
        return bound.comparator() == Target.Comparator.LE || bound.comparator() == Target.Comparator.LT;
    }
}
