package org.jixiao.budget.revision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jixiao.budget.budget.Budgets;
import org.jixiao.budget.budget.DepartmentBudget;

/** All projects as they were approved. */
@ApplicationScoped
public class ApprovedProjects implements PanacheRepositoryBase<ProjectAsApproved, ProjectAsApproved.Key> {

    private static final String IN_FORCE = """
            from ProjectAsApproved project
            join DepartmentBudget budget
                on budget.id = project.key.budget and budget.revisions.inForce = project.key.revision
            where""";

    private final Budgets budgets;

    ApprovedProjects(Budgets budgets) {
        this.budgets = budgets;
    }

    /** As the revision in force has it; empty where none in force has it. */
    public Optional<ApprovedProject> inForce(UUID project) {
        return find("select project " + IN_FORCE + " project.key.project = ?1", project)
                .firstResultOptional()
                .map(found -> ApprovedProject.of(budgets.findById(found.budget()), found));
    }

    /** Those of the budget's revision in force, in the order of the document. */
    public List<ApprovedProject> inForceOf(DepartmentBudget budget) {
        Integer revision = budget.inForce();
        return revision == null
                ? List.of()
                : of(budget.id(), revision).stream()
                        .map(found -> ApprovedProject.of(budget, found))
                        .toList();
    }

    /** In the order of the document. */
    List<ProjectAsApproved> of(UUID budget, int revision) {
        return list("key.budget = ?1 and key.revision = ?2 order by position", budget, revision);
    }
}
