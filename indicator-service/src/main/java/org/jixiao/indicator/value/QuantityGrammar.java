package org.jixiao.indicator.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.indicator.contract.Target;
import org.jspecify.annotations.Nullable;

/** Numbers with their comparators, units and rates, and ranges of them. Works on {@link PlainText}. */
final class QuantityGrammar {

    /** No target of a form is longer; a number without limit would not fit into an event. */
    private static final String NUMBER = "(?:\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,15})(?:\\.\\d{1,6})?";

    private static final String MAGNITUDE = "万亿|亿|万";
    private static final String UNIT = "(?<unit>" + Units.pattern() + ")?(?<per>(?:/每?\\p{IsHan}{1,4})*)";
    private static final Pattern QUANTITY =
            Pattern.compile("(?<number>" + NUMBER + ")(?<magnitude>" + MAGNITUDE + ")?" + UNIT);
    private static final Pattern RANGE = Pattern.compile("(?<low>" + NUMBER + ")(?<lowmagnitude>" + MAGNITUDE
            + ")?(?<lowunit>%|元)?[-~—–至到]{1,2}(?<high>" + NUMBER + ")(?<magnitude>" + MAGNITUDE + ")?" + UNIT);
    private static final Pattern FILLER = Pattern.compile("^(?:达到|达|控制在|实现)");
    /** 每年每个区不低于1项: what it is measured by stands before the comparator. */
    private static final Pattern EACH =
            Pattern.compile("(?<each>(?:每个?[\\p{IsHan}&&[^每]]{1,4}?)+)(?<rest>(?:[≥≤=<>]|不|至少|至多|最多|[大小高低多少]于|超过).*)");

    private static final Map<String, Integer> POWERS = Map.of("万", 4, "亿", 8, "万亿", 12);

    private QuantityGrammar() {}

    static Optional<TargetValue> bound(String plain) {
        Matcher each = EACH.matcher(plain);
        return each.matches()
                ? bound(
                        each.group("rest"),
                        List.of(each.group("each").substring(1).split("每个?", -1)))
                : bound(plain, List.of());
    }

    private static Optional<TargetValue> bound(String plain, List<String> each) {
        String text = FILLER.matcher(plain).replaceFirst("");
        Map.Entry<String, Target.Comparator> before = ComparatorText.before(text);
        String rest = before == null ? text : text.substring(before.getKey().length());
        Map.Entry<String, Target.Comparator> after = ComparatorText.after(rest);
        String core = after == null
                ? rest
                : rest.substring(0, rest.length() - after.getKey().length());
        Target.Comparator comparator = agreed(before, after);
        Matcher quantity = QUANTITY.matcher(core);
        if (comparator == null || !quantity.matches()) {
            return Optional.empty();
        }
        BigDecimal value = number(quantity.group("number"), quantity.group("magnitude"));
        return Optional.of(new Bound(comparator, before == null && after == null, value, measure(quantity, each)));
    }

    static Optional<TargetValue> range(String plain) {
        Matcher range = RANGE.matcher(FILLER.matcher(plain).replaceFirst(""));
        if (!range.matches() || !sameUnit(range)) {
            return Optional.empty();
        }
        String magnitude = range.group("magnitude");
        String lowMagnitude = range.group("lowmagnitude");
        BigDecimal low = number(range.group("low"), lowMagnitude == null ? magnitude : lowMagnitude);
        BigDecimal high = number(range.group("high"), magnitude);
        return low.compareTo(high) > 0
                ? Optional.empty()
                : Optional.of(new Range(low, high, measure(range, List.of())));
    }

    private static boolean sameUnit(Matcher range) {
        String low = range.group("lowunit");
        return low == null || Objects.equals(low, range.group("unit"));
    }

    /** EQ by convention where neither is written; null where they contradict each other. */
    private static Target.@Nullable Comparator agreed(
            Map.@Nullable Entry<String, Target.Comparator> before,
            Map.@Nullable Entry<String, Target.Comparator> after) {
        if (before == null) {
            return after == null ? Target.Comparator.EQ : after.getValue();
        }
        return after == null || after.getValue() == before.getValue() ? before.getValue() : null;
    }

    private static BigDecimal number(String digits, @Nullable String magnitude) {
        BigDecimal number = new BigDecimal(digits.replace(",", ""));
        return magnitude == null ? number : number.movePointRight(POWERS.getOrDefault(magnitude, 0));
    }

    private static Measure measure(Matcher quantity, List<String> each) {
        List<String> per = Stream.concat(
                        each.stream(), Stream.of(quantity.group("per").split("/", -1)))
                .map(one -> one.startsWith("每") ? one.substring(1) : one)
                .filter(one -> !one.isEmpty())
                .toList();
        return new Measure(quantity.group("unit"), per);
    }
}
