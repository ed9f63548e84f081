package org.jixiao.budget.check.sum;

import java.util.stream.Stream;
import org.jixiao.budget.check.rule.CheckedBudget;
import org.jixiao.budget.check.rule.CheckedProject;
import org.jixiao.budget.check.rule.Verdict;

/** SUM: a project's amount is the sum of its sources. */
public final class ProjectFunding implements SumRule {

    private static final Verdict VERDICT = Verdict.hard("SUM");

    @Override
    public Stream<Equation> equations(CheckedBudget budget) {
        return budget.open().stream().map(ProjectFunding::equation);
    }

    private static Equation equation(CheckedProject project) {
        return new Equation(
                VERDICT,
                project.id(),
                project.pointer() + "/funding",
                Side.of("“" + project.name() + "”的预算数", "the amount of “" + project.name() + "”", project.amount()),
                Side.of(
                        "各资金来源合计",
                        "the sum of its sources",
                        Terms.funding(project.content().funding())));
    }
}
