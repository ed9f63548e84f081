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
        return of(project.id(), project.budget(), project.sequence(), project.matter());
    }

    /** As it says at that sequence. */
    public static ProjectView of(UUID id, UUID budget, long sequence, ProjectMatter matter) {
        return new ProjectView(
                id,
                budget,
                sequence,
                matter.classified(),
                matter.content().amount(),
                matter.classified() ? null : matter.content().asTold(),
                matter.continues(),
                matter.classified() ? List.of() : matter.indicators());
    }
}
