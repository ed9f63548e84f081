package org.jixiao.budget.budget;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.ProjectAt;
import org.jixiao.budget.contract.ProjectClass;
import org.jspecify.annotations.Nullable;

/**
 * A project as far as its budget has to know it.
 *
 * @param name empty for a classified one
 * @param sequence of the project: rises with its content only
 * @param amount null where not stated
 * @param projectClass null where not stated
 */
public record BudgetLine(
        UUID project,
        String name,
        long sequence,
        @Nullable Money amount,
        @Nullable ProjectClass projectClass) {

    /** Of a class that is not stated. */
    public BudgetLine(UUID project, String name, long sequence, @Nullable Money amount) {
        this(project, name, sequence, amount, null);
    }

    ProjectAt asFrozen() {
        return new ProjectAt(project, sequence);
    }

    static List<ProjectAt> frozen(List<BudgetLine> lines) {
        return lines.stream().map(BudgetLine::asFrozen).toList();
    }

    /** Sum of the stated amounts. */
    public static Money total(List<BudgetLine> lines) {
        return Money.sum(lines.stream().flatMap(line -> Stream.ofNullable(line.amount())));
    }
}
