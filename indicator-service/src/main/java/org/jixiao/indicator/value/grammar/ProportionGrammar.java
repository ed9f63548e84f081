package org.jixiao.indicator.value.grammar;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.indicator.contract.Target;
import org.jixiao.indicator.value.kind.Ratio;

/** Two numbers in proportion (1:1.2, 不低于1:3). What may be the time of day (8:30) is none. */
final class ProportionGrammar {

    private static final Pattern PROPORTION =
            Pattern.compile("(?<first>\\d{1,9}(?:\\.\\d{1,6})?)[:比](?<second>\\d{1,9}(?:\\.\\d{1,6})?)");
    private static final Pattern TIME_OF_DAY = Pattern.compile("(?!1:)\\d{1,2}:[0-5]\\d|1?\\d:0\\d");

    private ProportionGrammar() {}

    static Optional<Ratio> ratio(String plain) {
        String text = Fillers.strippedBefore(plain);
        Optional<ComparatorWords.Found> before = ComparatorWords.before(text);
        String rest =
                before.map(found -> text.substring(found.written().length())).orElse(text);
        Matcher proportion = PROPORTION.matcher(rest);
        if (!proportion.matches() || TIME_OF_DAY.matcher(rest).matches()) {
            return Optional.empty();
        }
        BigDecimal second = new BigDecimal(proportion.group("second"));
        Target.Comparator comparator =
                before.map(ComparatorWords.Found::comparator).orElse(Target.Comparator.EQ);
        return second.signum() == 0
                ? Optional.empty()
                : Optional.of(
                        new Ratio(comparator, before.isEmpty(), new BigDecimal(proportion.group("first")), second));
    }
}
