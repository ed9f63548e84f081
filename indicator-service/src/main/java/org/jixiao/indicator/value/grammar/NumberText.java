package org.jixiao.indicator.value.grammar;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.indicator.value.kind.Measure;
import org.jspecify.annotations.Nullable;

/** A number as forms write it (1,200.50万元/人/月): patterns for its pieces, and what they mean. */
final class NumberText {

    /** No target of a form is longer; a number without limit would not fit into an event. */
    static final String DIGITS = "(?:\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,15})(?:\\.\\d{1,6})?";

    static final String PATTERN = named("");
    static final String UNIT = unitNamed("");

    private static final String PER_WORD =
            "(?:m2|m3|km|kg|mL|ml|ha|L|m|t|h|s|d|\\d{1,2}(?:年|个月|周|天|日)|[\\p{IsHan}&&[^每]]{1,4})";
    private static final Pattern PER = Pattern.compile("(?:/每?|每)(" + PER_WORD + ")");
    private static final Map<String, Integer> POWERS = Map.ofEntries(
            Map.entry("百", 2),
            Map.entry("千", 3),
            Map.entry("万", 4),
            Map.entry("十万", 5),
            Map.entry("百万", 6),
            Map.entry("千万", 7),
            Map.entry("亿", 8),
            Map.entry("十亿", 9),
            Map.entry("百亿", 10),
            Map.entry("千亿", 11),
            Map.entry("万亿", 12));
    private static final int MOST_DIGITS = 15;

    private NumberText() {}

    /** A pattern whose groups begin with a name: sign, number, rough (余, 多), magnitude. */
    static String named(String name) {
        return "(?<" + name + "sign>-)?(?<" + name + "number>" + DIGITS + ")(?<" + name + "rough>[余多])?(?<" + name
                + "magnitude>万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千(?![克米瓦])|百(?!分点))?(?<" + name + "more>[余多])?";
    }

    /** A pattern for the unit and what it is measured by: groups unit, per. */
    static String unitNamed(String name) {
        return "(?<" + name + "unit>" + UnitWords.pattern() + ")?(?<" + name + "per>(?:(?:/每?|每)" + PER_WORD + ")*)";
    }

    static boolean isRough(Matcher quantity) {
        return quantity.group("rough") != null || quantity.group("more") != null;
    }

    static Optional<BigDecimal> value(Matcher quantity, String name) {
        return value(quantity, name, quantity.group(name + "magnitude"));
    }

    /** The number with its magnitude; empty where it has more digits than a target may have. */
    static Optional<BigDecimal> value(Matcher quantity, String name, @Nullable String magnitude) {
        BigDecimal digits = new BigDecimal(quantity.group(name + "number").replace(",", ""));
        BigDecimal value = magnitude == null ? digits : digits.movePointRight(POWERS.getOrDefault(magnitude, 0));
        BigDecimal signed = quantity.group(name + "sign") == null ? value : value.negate();
        return Optional.of(signed).filter(number -> number.precision() - number.scale() <= MOST_DIGITS);
    }

    /** @param each what it is measured by, where that stood before the number */
    static Measure measure(Matcher quantity, List<String> each) {
        return new Measure(
                quantity.group("unit"),
                Stream.concat(each.stream(), per(quantity.group("per")).stream())
                        .toList());
    }

    /** 每人每月 and /人/月 are 人 and 月; 每个区 is 区. */
    static List<String> per(String text) {
        return PER.matcher(text)
                .results()
                .map(found -> found.group(1))
                .map(word -> word.length() > 1 && word.startsWith("个") && !word.equals("个月") ? word.substring(1) : word)
                .toList();
    }
}
