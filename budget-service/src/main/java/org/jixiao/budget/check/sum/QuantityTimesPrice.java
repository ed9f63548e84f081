package org.jixiao.budget.check.sum;

import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.budget.check.rule.CheckedBudget;
import org.jixiao.budget.check.rule.Verdict;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.Procurement;
import org.jspecify.annotations.Nullable;

/** UNITCOST: a line of procurement costs its quantity times its price, to the fen (HALF_UP). */
public final class QuantityTimesPrice implements SumRule {

    private static final Verdict VERDICT = Verdict.error("UNITCOST");

    @Override
    public Stream<Equation> equations(CheckedBudget budget) {
        List<Procurement> lines = budget.content().procurement();
        return IntStream.range(0, lines.size()).mapToObj(i -> equation(lines.get(i), "/procurement/" + i));
    }

    private static Equation equation(Procurement line, String path) {
        return new Equation(
                VERDICT,
                null,
                path,
                Side.of("“" + line.item() + "”的采购金额", "the amount for “" + line.item() + "”", line.amount()),
                Side.of("数量乘单价", "quantity times price", product(line)));
    }

    private static @Nullable Money product(Procurement line) {
        return line.quantity() == null || line.unitPrice() == null
                ? null
                : Money.ofYuan(line.quantity().multiply(line.unitPrice().yuan()).setScale(2, RoundingMode.HALF_UP));
    }
}
