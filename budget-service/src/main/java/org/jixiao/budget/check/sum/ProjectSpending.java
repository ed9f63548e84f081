package org.jixiao.budget.check.sum;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.budget.check.rule.CheckedBudget;
import org.jixiao.budget.check.rule.Verdict;
import org.jixiao.budget.contract.Expenditure;

/**
 * SUM_TASKS: project expenditure is the sum of both lists of tasks, where a form has them (its third footnote).
 * SUM_PROJECT_EXPENDITURE: without tasks it is the sum of the projects.
 */
public final class ProjectSpending implements SumRule {

    private static final Verdict TASKS = Verdict.error("SUM_TASKS");
    private static final Verdict PROJECTS = Verdict.warning("SUM_PROJECT_EXPENDITURE");

    @Override
    public Stream<Equation> equations(CheckedBudget budget) {
        List<Term> stated = budget.content().expenditure().stream()
                .filter(line -> line.kind() == Expenditure.Kind.PROJECT)
                .map(line -> new Term(line.asFiled(), line.amount()))
                .toList();
        Side spending = Side.of("项目支出", "project expenditure", stated);
        List<Term> tasks = budget.content().tasks().stream()
                .map(task -> new Term(task.name(), task.amount()))
                .toList();
        return Stream.of(
                tasks.isEmpty()
                        ? new Equation(
                                PROJECTS,
                                null,
                                "/expenditure",
                                spending,
                                Side.of("各项目合计", "the sum of the projects", Terms.projects(budget.projects())))
                        : new Equation(
                                TASKS, null, "/tasks", spending, Side.of("各项任务合计", "the sum of the tasks", tasks)));
    }
}
