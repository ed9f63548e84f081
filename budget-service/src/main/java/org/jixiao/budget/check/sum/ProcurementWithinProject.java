package org.jixiao.budget.check.sum;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.budget.budget.Found;
import org.jixiao.budget.check.rule.CheckedBudget;
import org.jixiao.budget.check.rule.Rule;
import org.jixiao.budget.check.rule.Verdict;
import org.jixiao.budget.contract.Bilingual;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.Procurement;

/** COST_BUDGET: a purchase is not dearer than the project that pays for it. */
public final class ProcurementWithinProject implements Rule {

    private static final Verdict VERDICT = Verdict.error("COST_BUDGET");

    @Override
    public Stream<Found> findings(CheckedBudget budget) {
        List<Procurement> lines = budget.content().procurement();
        return IntStream.range(0, lines.size()).boxed().flatMap(i -> finding(lines.get(i), "/procurement/" + i));
    }

    private static Stream<Found> finding(Procurement line, String path) {
        Money amount = line.amount();
        Money limit = line.projectBudget();
        if (amount == null || limit == null || amount.compareTo(limit) <= 0) {
            return Stream.empty();
        }
        String a = Side.written(amount);
        String b = Side.written(limit);
        String apart = Side.written(amount.minus(limit));
        return Stream.of(new Found(
                null,
                VERDICT.on(
                        path,
                        a + " > " + b + " 万元",
                        new Bilingual(
                                "“" + line.item() + "”的采购金额 " + a + " 万元，超过项目预算 " + b + " 万元，超出 " + apart + " 万元。",
                                "“" + line.item() + "” costs " + a + ", the project that pays for it has " + b + ": "
                                        + apart + " too much (万元)."),
                        new Bilingual("请核对采购金额和项目预算。", "Check the amount and the project's budget."))));
    }
}
