package org.jixiao.budget.revision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jixiao.budget.budget.CurrentFindings;
import org.jixiao.budget.budget.DepartmentBudget;
import org.jixiao.budget.budget.RevisionArchive;
import org.jixiao.budget.project.Projects;
import org.jixiao.platform.problem.NotFound;

/** Every revision that was ever approved. */
@ApplicationScoped
class Archive implements PanacheRepositoryBase<ApprovedRevision, ApprovedRevision.Key>, RevisionArchive {

    private final Projects projects;
    private final ApprovedProjects approved;
    private final CurrentFindings findings;
    private final Clock clock;

    Archive(Projects projects, ApprovedProjects approved, CurrentFindings findings, Clock clock) {
        this.projects = projects;
        this.approved = approved;
        this.findings = findings;
        this.clock = clock;
    }

    @Override
    public void keep(DepartmentBudget budget) {
        persist(new ApprovedRevision(
                budget,
                Objects.requireNonNull(budget.approval(), "not approved"),
                findings.states(budget),
                clock.instant()));
        projects.in(budget.id())
                .forEach(project -> approved.persist(new ProjectAsApproved(project, budget.revision())));
    }

    /** @throws NotFound if it was not approved */
    ApprovedRevision require(UUID budget, int revision) {
        return findByIdOptional(new ApprovedRevision.Key(budget, revision)).orElseThrow(NotFound::new);
    }

    /** @throws NoAdjustment where nothing is in force */
    ApprovedRevision inForce(DepartmentBudget budget) {
        Integer revision = budget.inForce();
        if (revision == null) {
            throw new NoAdjustment();
        }
        return require(budget.id(), revision);
    }

    List<ApprovedRevision> of(UUID budget) {
        return list("key.budget = ?1 order by key.revision", budget);
    }
}
