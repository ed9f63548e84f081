package org.jixiao.indicator.target.rule.filing;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.Task;
import org.jixiao.indicator.target.rule.Amounts;
import org.jixiao.indicator.target.rule.CheckedFiling;
import org.jixiao.indicator.target.rule.CheckedIndicator;
import org.jixiao.indicator.target.rule.CheckedSheet;
import org.jixiao.indicator.target.rule.FilingRule;
import org.jixiao.indicator.target.rule.Hit;
import org.jixiao.indicator.target.rule.Level;
import org.jixiao.indicator.target.rule.Notices;
import org.jixiao.indicator.target.rule.Text;

/** COST_BUDGET: a cost limit in the department's sheet above the amount of the task that it is named for. */
public final class TaskCosts implements FilingRule {

    private static final int LEAST = 3;

    private record Named(Task task, long shared, int pairs) {

        /** Most of the task's name stands in the indicator's. */
        boolean isMeant() {
            return shared >= LEAST && shared * 10 >= pairs * 7L;
        }
    }

    @Override
    public Stream<Hit> in(CheckedSheet sheet, CheckedFiling filing) {
        return sheet.isOfDepartment()
                ? sheet.at(Level.COST).flatMap(indicator -> in(indicator, filing).stream())
                : Stream.empty();
    }

    private static Optional<Hit> in(CheckedIndicator indicator, CheckedFiling filing) {
        return Amounts.limit(indicator).flatMap(limit -> meant(indicator, filing)
                .filter(task -> task.amount() != null && limit.compareTo(yuan(task)) > 0)
                .map(task -> hit(indicator, limit, task)));
    }

    private static Optional<Task> meant(CheckedIndicator indicator, CheckedFiling filing) {
        Set<String> name = Text.pairs(indicator.name());
        return filing.tasks().stream()
                .map(task -> {
                    Set<String> pairs = Text.pairs(task.name());
                    return new Named(task, Text.shared(pairs, name), pairs.size());
                })
                .filter(Named::isMeant)
                .max(Comparator.comparing(Named::shared))
                .map(Named::task);
    }

    private static BigDecimal yuan(Task task) {
        Money amount = task.amount();
        return amount == null ? BigDecimal.ZERO : amount.yuan();
    }

    private static Hit hit(CheckedIndicator indicator, BigDecimal limit, Task task) {
        return Notices.hit(
                "cost-above-task",
                indicator,
                Map.of(
                        "stated", Amounts.written(limit),
                        "task", task.name(),
                        "amount", Amounts.written(yuan(task)),
                        "apart", Amounts.written(limit.subtract(yuan(task)))));
    }
}
