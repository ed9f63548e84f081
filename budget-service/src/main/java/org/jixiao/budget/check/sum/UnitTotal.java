package org.jixiao.budget.check.sum;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.budget.check.rule.CheckedBudget;
import org.jixiao.budget.check.rule.Verdict;
import org.jixiao.budget.contract.StatedTotal;

/** SUM_UNITS: the total over all projects is the sum of the units' subtotals. */
public final class UnitTotal implements SumRule {

    private static final Verdict VERDICT = Verdict.hard("SUM_UNITS");

    @Override
    public Stream<Equation> equations(CheckedBudget budget) {
        List<StatedTotal> totals = budget.content().totals();
        List<Term> subtotals = budget.content().units().stream()
                .map(unit -> new Term(UnitProjects.name(unit.unit()), unit.amount()))
                .toList();
        return IntStream.range(0, totals.size())
                .filter(i -> totals.get(i).of() == StatedTotal.Of.PROJECTS)
                .mapToObj(i -> new Equation(
                        VERDICT,
                        null,
                        "/totals/" + i,
                        Side.of(
                                "“" + totals.get(i).asFiled() + "”",
                                "“" + totals.get(i).asFiled() + "” as filed",
                                totals.get(i).amount()),
                        Side.of("各单位小计合计", "the sum of the units' subtotals", subtotals)));
    }
}
