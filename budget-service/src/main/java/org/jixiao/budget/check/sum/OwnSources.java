package org.jixiao.budget.check.sum;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.budget.budget.BudgetContent;
import org.jixiao.budget.check.rule.CheckedBudget;
import org.jixiao.budget.check.rule.Verdict;
import org.jixiao.budget.contract.Funding;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.Procurement;
import org.jixiao.budget.contract.StatedTotal;
import org.jixiao.budget.contract.UnitBudget;
import org.jspecify.annotations.Nullable;

/** SUM_SPLIT: a total, a unit's subtotal and a line of procurement are the sum of the sources they are split into. */
public final class OwnSources implements SumRule {

    private static final Verdict VERDICT = Verdict.hard("SUM_SPLIT");

    @Override
    public Stream<Equation> equations(CheckedBudget budget) {
        BudgetContent content = budget.content();
        return Stream.of(
                        each(content.totals(), "/totals/", OwnSources::ofTotal),
                        each(content.units(), "/units/", OwnSources::ofUnit),
                        each(content.procurement(), "/procurement/", OwnSources::ofLine))
                .flatMap(equations -> equations);
    }

    private interface Drawn<T> {
        Equation from(T row, String path);
    }

    private static <T> Stream<Equation> each(List<T> rows, String path, Drawn<T> drawn) {
        return IntStream.range(0, rows.size()).mapToObj(i -> drawn.from(rows.get(i), path + i + "/funding"));
    }

    private static Equation ofTotal(StatedTotal total, String path) {
        return equation(total.asFiled(), total.amount(), total.funding(), path);
    }

    private static Equation ofUnit(UnitBudget unit, String path) {
        return equation(UnitProjects.name(unit.unit()), unit.amount(), unit.funding(), path);
    }

    private static Equation ofLine(Procurement line, String path) {
        return equation(line.item(), line.amount(), line.funding(), path);
    }

    private static Equation equation(String name, @Nullable Money amount, List<Funding> funding, String path) {
        return new Equation(
                VERDICT,
                null,
                path,
                Side.of("“" + name + "”", "“" + name + "”", amount),
                Side.of("其各资金来源合计", "the sum of its sources", Terms.funding(funding)));
    }
}
