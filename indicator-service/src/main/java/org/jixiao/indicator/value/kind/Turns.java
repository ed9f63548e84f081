package org.jixiao.indicator.value.kind;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What rates are measured by, compared: 元/人/月 and 元/月/人 are the same, 次/月 is twelve times 次/年. */
final class Turns {

    private Turns() {}

    static Optional<Factor> factor(List<String> from, List<String> to) {
        if (from.size() != to.size()) {
            return Optional.empty();
        }
        List<String> left = new ArrayList<>(to);
        List<String> unmatched = from.stream()
                .filter(each -> !left.removeIf(other -> canonical(other).equals(canonical(each))))
                .toList();
        if (unmatched.isEmpty()) {
            return Optional.of(Factor.ONE);
        }
        return unmatched.size() == 1 && left.size() == 1 ? between(unmatched.get(0), left.get(0)) : Optional.empty();
    }

    private static Optional<Factor> between(String from, String to) {
        return Every.of(from).flatMap(one -> Every.of(to)
                .map(other ->
                        new Factor(BigDecimal.valueOf(one.timesAYear()), BigDecimal.valueOf(other.timesAYear()))));
    }

    private static String canonical(String word) {
        return Every.of(word).map(Every::zh).orElse(word.equals("名") || word.equals("位") ? "人" : word);
    }
}
