package org.jixiao.budget.execution;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import org.jixiao.budget.revision.ApprovedProject;
import org.jspecify.annotations.Nullable;

/**
 * How far the money of a project is spent.
 *
 * @param revision in force, the approved money is its; null where none in force has the project
 * @param asOf payments up to and with this day count
 */
record ProjectExecution(
        UUID project,
        UUID budget,
        @Nullable Integer revision,
        LocalDate asOf,
        @JsonUnwrapped Execution figures) {

    static ProjectExecution of(ApprovedProject approved, Paid paid, LocalDate day) {
        return new ProjectExecution(
                approved.project(),
                approved.budget(),
                approved.revision(),
                day,
                Execution.of(approved.amount(), Planned.by(day, approved.spendingPlan()), paid));
    }

    /** No revision in force has it; something may have been paid while one had. */
    static ProjectExecution unapproved(UUID project, UUID budget, Paid paid, LocalDate day) {
        return new ProjectExecution(project, budget, null, day, Execution.of(null, null, paid));
    }
}
