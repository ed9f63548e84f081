package org.jixiao.budget.check.sum;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.budget.check.rule.CheckedBudget;
import org.jixiao.budget.check.rule.Verdict;
import org.jixiao.budget.contract.StatedTotal;

/**
 * SUM_BALANCE: what comes in goes out (收支平衡). Two tables that do not agree leave each of them readable, so a reason can
 * answer it.
 */
public final class IncomeAndSpending implements SumRule {

    private static final Verdict VERDICT = Verdict.error("SUM_BALANCE").from("预算法 art. 12");

    @Override
    public Stream<Equation> equations(CheckedBudget budget) {
        List<Term> income = Terms.funding(budget.content().funding());
        List<Term> spending = Terms.spending(budget.content().expenditure());
        return Stream.of(new Equation(
                VERDICT,
                null,
                "/expenditure",
                Side.of("收入", "income", income.isEmpty() ? stated(budget, StatedTotal.Of.INCOME) : income),
                Side.of(
                        "支出",
                        "expenditure",
                        spending.isEmpty() ? stated(budget, StatedTotal.Of.EXPENDITURE) : spending)));
    }

    private static List<Term> stated(CheckedBudget budget, StatedTotal.Of of) {
        return budget.content().totals().stream()
                .filter(total -> total.of() == of)
                .limit(1)
                .map(total -> new Term(total.asFiled(), total.amount()))
                .toList();
    }
}
