package org.jixiao.budget.project;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;
import org.jixiao.budget.contract.IndicatorRow;
import org.jixiao.budget.contract.Money;
import org.jixiao.budget.contract.Project;
import org.jixiao.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A project as callers see it.
 *
 * @param amount null where not stated
 * @param details absent where the project is classified
 * @param continues the project of an earlier year that it carries on; null for a new one
 * @param indicators rows as read; the target sheet is indicator-service's
 */
public record ProjectView(
        UUID id,
        UUID budget,
        long sequence,
        boolean classified,
        @Nullable Money amount,
        @JsonUnwrapped @Nullable Project details,
        @Nullable UUID continues,
        List<IndicatorRow> indicators)
        implements Versioned {

    public static ProjectView of(BudgetProject project) {
        return new ProjectView(
                project.id(),
                project.budget(),
                project.sequence(),
                project.classified(),
                project.content().amount(),
                project.classified() ? null : project.content().asTold(),
                project.continues(),
                project.classified() ? List.of() : project.indicators());
    }
}
