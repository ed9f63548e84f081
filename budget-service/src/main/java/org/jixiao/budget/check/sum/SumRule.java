package org.jixiao.budget.check.sum;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jixiao.budget.budget.Found;
import org.jixiao.budget.check.rule.CheckedBudget;
import org.jixiao.budget.check.rule.Rule;
import org.jixiao.budget.contract.Money;

/** A rule that sets equations up. Its threshold is a difference in yuan that a region lets pass; none by itself. */
interface SumRule extends Rule {

    Stream<Equation> equations(CheckedBudget budget);

    @Override
    default Stream<Found> findings(CheckedBudget budget) {
        return equations(budget)
                .flatMap(equation -> equation.findings(Money.ofYuan(
                        budget.settings().threshold(equation.verdict().rule(), BigDecimal.ZERO))));
    }
}
