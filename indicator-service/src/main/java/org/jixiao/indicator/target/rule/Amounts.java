package org.jixiao.indicator.target.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jixiao.budget.contract.Money;
import org.jixiao.indicator.contract.Target;

/** Amounts that indicators ask for. */
public final class Amounts {

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private Amounts() {}

    /** The money that a cost may come to; empty where it is none, or a rate, or at least so much. */
    public static Optional<BigDecimal> limit(CheckedIndicator indicator) {
        return indicator
                .value()
                .filter(value -> value.is(Shape.MONEY))
                .map(value -> value.reading().toTarget())
                .flatMap(Amounts::limit);
    }

    private static Optional<BigDecimal> limit(Target target) {
        boolean atLeast = target.comparator() == Target.Comparator.GE || target.comparator() == Target.Comparator.GT;
        return atLeast ? Optional.empty() : Optional.ofNullable(target.value());
    }

    /** In 万元, as messages show it: at least two decimals, no more than six. */
    public static String written(BigDecimal yuan) {
        BigDecimal exact = yuan.divide(TEN_THOUSAND, 6, RoundingMode.HALF_UP).stripTrailingZeros();
        return (exact.scale() < 2 ? exact.setScale(2, RoundingMode.UNNECESSARY) : exact).toPlainString();
    }

    public static String written(Money money) {
        return written(money.yuan());
    }
}
