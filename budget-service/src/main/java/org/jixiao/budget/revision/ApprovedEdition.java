package org.jixiao.budget.revision;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jixiao.budget.budget.Approval;
import org.jixiao.budget.budget.BudgetMatter;
import org.jixiao.budget.project.ProjectMatter;
import org.jspecify.annotations.Nullable;

/**
 * One approved revision of a budget, whole.
 *
 * @param reason why it was opened beside the one before; null for the first
 * @param projects in the order of the document
 */
public record ApprovedEdition(
        UUID budget,
        int revision,
        @Nullable String reason,
        Approval approval,
        Instant approvedAt,
        BudgetMatter matter,
        List<Entry> projects) {

    /** A project as this revision has it. */
    public record Entry(UUID project, ProjectMatter matter) {}

    static ApprovedEdition of(UUID budget, ApprovedRevision approved, List<ProjectAsApproved> projects) {
        return new ApprovedEdition(
                budget,
                approved.revision(),
                approved.reason(),
                approved.approval(),
                approved.approvedAt(),
                approved.said().matter(),
                projects.stream()
                        .map(project -> new Entry(project.project(), project.matter()))
                        .toList());
    }
}
