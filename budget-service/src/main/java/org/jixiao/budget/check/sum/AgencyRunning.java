package org.jixiao.budget.check.sum;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.budget.check.rule.CheckedBudget;
import org.jixiao.budget.check.rule.Verdict;
import org.jixiao.budget.contract.Expenditure;

/** CROSS: what running the office costs (机关运行经费) is as a rule what daily running costs (日常公用经费). */
public final class AgencyRunning implements SumRule {

    private static final Verdict VERDICT = Verdict.warning("CROSS");

    @Override
    public Stream<Equation> equations(CheckedBudget budget) {
        return Stream.of(new Equation(
                VERDICT,
                null,
                "/expenditure",
                Side.of("机关运行经费", "agency running cost", of(budget, Expenditure.Kind.AGENCY_RUNNING)),
                Side.of("日常公用经费", "operating expenditure", of(budget, Expenditure.Kind.OPERATING))));
    }

    private static List<Term> of(CheckedBudget budget, Expenditure.Kind kind) {
        return budget.content().expenditure().stream()
                .filter(line -> line.kind() == kind)
                .map(line -> new Term(line.asFiled(), line.amount()))
                .toList();
    }
}
