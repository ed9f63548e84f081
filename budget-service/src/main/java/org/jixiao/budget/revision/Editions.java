package org.jixiao.budget.revision;

import jakarta.enterprise.context.ApplicationScoped;
import org.jixiao.budget.budget.DepartmentBudget;
import org.jixiao.budget.project.Projects;

/** What budgets say: as last approved, or as they are being worked on. */
@ApplicationScoped
public class Editions {

    private final Archive archive;
    private final ApprovedProjects approved;
    private final Projects projects;

    Editions(Archive archive, ApprovedProjects approved, Projects projects) {
        this.archive = archive;
        this.approved = approved;
        this.projects = projects;
    }

    /** What is being worked on, or was last. */
    public Edition current(DepartmentBudget budget) {
        return new Edition(
                null,
                budget.content(),
                projects.in(budget.id()).stream().map(Edition.Entry::of).toList());
    }

    /** The revision in force; where none was ever approved, what is drafted. */
    public Edition inForce(DepartmentBudget budget) {
        Integer revision = budget.inForce();
        return revision == null
                ? current(budget)
                : new Edition(
                        revision,
                        archive.require(budget.id(), revision).said().matter().content(),
                        approved.of(budget.id(), revision).stream()
                                .map(Edition.Entry::of)
                                .toList());
    }
}
