package org.jixiao.budget.revision;

import java.util.List;
import java.util.UUID;
import org.jixiao.budget.budget.BudgetContent;
import org.jixiao.budget.project.BudgetProject;
import org.jixiao.budget.project.ProjectContent;
import org.jspecify.annotations.Nullable;

/**
 * What one state of a budget says, its projects included.
 *
 * @param revision that approved it; null where it is only drafted
 * @param projects in the order of the document
 */
public record Edition(@Nullable Integer revision, BudgetContent content, List<Entry> projects) {

    /**
     * A project of it.
     *
     * @param continues the project of an earlier year that it carries on; null for a new one, and in what is approved
     */
    public record Entry(UUID project, @Nullable UUID continues, boolean classified, ProjectContent content) {

        static Entry of(BudgetProject project) {
            return new Entry(project.id(), project.continues(), project.classified(), project.content());
        }

        static Entry of(ProjectAsApproved project) {
            return new Entry(
                    project.project(),
                    null,
                    project.matter().classified(),
                    project.matter().content());
        }
    }
}
