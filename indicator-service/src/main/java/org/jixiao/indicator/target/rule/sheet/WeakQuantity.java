package org.jixiao.indicator.target.rule.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Money;
import org.jixiao.indicator.contract.Target;
import org.jixiao.indicator.target.rule.Amounts;
import org.jixiao.indicator.target.rule.CheckedIndicator;
import org.jixiao.indicator.target.rule.CheckedProject;
import org.jixiao.indicator.target.rule.CheckedSheet;
import org.jixiao.indicator.target.rule.Hit;
import org.jixiao.indicator.target.rule.Level;
import org.jixiao.indicator.target.rule.Notices;
import org.jixiao.indicator.target.rule.Rule;
import org.jixiao.indicator.target.rule.Shape;
import org.jixiao.indicator.target.rule.Text;

/**
 * WEAK: much money with one quantity only, of which neither name nor objectives speak; and training for less a head than
 * it can cost. From how much on is the region's to say: {@code narrow-quantity} in yuan of the budget,
 * {@code cheap-training} in yuan a head.
 */
public final class WeakQuantity implements Rule {

    private static final BigDecimal MUCH = BigDecimal.valueOf(500_000);
    private static final BigDecimal LEAST_A_HEAD = BigDecimal.valueOf(100);
    /** A short name says too little for anyone to tell what it has to do with. */
    private static final int TELLING = 6;

    private static final String PERSON = "^(?:人|名|位|人次)$";

    @Override
    public Stream<Hit> in(CheckedSheet sheet) {
        CheckedProject project = sheet.project();
        Money amount = project == null ? null : project.amount();
        if (project == null || amount == null) {
            return Stream.empty();
        }
        List<CheckedIndicator> quantities = sheet.at(Level.QUANTITY)
                .filter(indicator -> !indicator.isUnnamed())
                .toList();
        return Stream.concat(narrow(sheet, quantities, amount), cheap(sheet, project, quantities, amount));
    }

    private static Stream<Hit> narrow(CheckedSheet sheet, List<CheckedIndicator> quantities, Money amount) {
        BigDecimal much = sheet.region().settings().threshold("narrow-quantity", MUCH);
        Set<String> pairs =
                quantities.size() == 1 ? Text.pairs(quantities.get(0).matter()) : Set.of();
        boolean narrow = pairs.size() >= TELLING
                && amount.yuan().compareTo(much) >= 0
                && Text.shared(pairs, Text.pairs(sheet.matter())) == 0;
        return narrow
                ? Stream.of(Notices.hit(
                        "narrow-quantity",
                        quantities.get(0),
                        Map.of("amount", Amounts.written(amount), "matter", sheet.matter())))
                : Stream.empty();
    }

    private static Stream<Hit> cheap(
            CheckedSheet sheet, CheckedProject project, List<CheckedIndicator> quantities, Money amount) {
        BigDecimal least = sheet.region().settings().threshold("cheap-training", LEAST_A_HEAD);
        return Text.finds("培训", project.name()) && amount.yuan().signum() > 0
                ? quantities.stream()
                        .filter(indicator -> Text.finds("培训|参训", indicator.matter()) && indicator.is(Shape.COUNT))
                        .flatMap(indicator -> cheap(indicator, amount, least))
                : Stream.empty();
    }

    private static Stream<Hit> cheap(CheckedIndicator indicator, Money amount, BigDecimal least) {
        Target target =
                indicator.value().map(value -> value.reading().toTarget()).orElse(null);
        if (target == null || target.value() == null || target.unit() == null) {
            return Stream.empty();
        }
        if (!Text.finds(PERSON, target.unit()) || target.value().signum() <= 0) {
            return Stream.empty();
        }
        BigDecimal each = amount.yuan().divide(target.value(), 2, RoundingMode.HALF_UP);
        return each.compareTo(least) >= 0
                ? Stream.empty()
                : Stream.of(Notices.hit(
                        "cheap-training",
                        indicator,
                        Map.of(
                                "amount", Amounts.written(amount),
                                "people", target.value().toPlainString(),
                                "each", each.stripTrailingZeros().toPlainString())));
    }
}
