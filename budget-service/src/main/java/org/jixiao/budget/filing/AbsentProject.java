package org.jixiao.budget.filing;

import java.util.UUID;
import org.jixiao.budget.project.BudgetProject;
import org.jspecify.annotations.Nullable;

/**
 * A project of the budget that a document does not mention.
 *
 * @param code null where it has none or is classified
 * @param name null where it is classified
 * @param withdrawn whether the filing took it out of the budget (mode {@code replace}); else it stays
 */
public record AbsentProject(
        UUID project,
        boolean classified,
        @Nullable String code,
        @Nullable String name,
        boolean withdrawn) {

    static AbsentProject of(BudgetProject project, boolean withdrawn) {
        boolean classified = project.classified();
        return new AbsentProject(
                project.id(),
                classified,
                classified ? null : project.content().code(),
                classified ? null : project.content().name(),
                withdrawn);
    }
}
