package org.jixiao.budget.revision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jixiao.platform.problem.NotFound;

/** The approved revisions of budgets, each with all that it approves. */
@ApplicationScoped
public class ApprovedEditions {

    private final Archive archive;
    private final ApprovedProjects projects;

    ApprovedEditions(Archive archive, ApprovedProjects projects) {
        this.archive = archive;
        this.projects = projects;
    }

    /** @throws NotFound if it was not approved */
    public ApprovedEdition require(UUID budget, int revision) {
        return whole(budget, archive.require(budget, revision));
    }

    /** The one that this one took the place of; empty for the first. */
    public Optional<ApprovedEdition> before(ApprovedEdition edition) {
        return archive.of(edition.budget()).stream()
                .filter(earlier -> earlier.revision() < edition.revision())
                .reduce((first, second) -> second)
                .map(earlier -> whole(edition.budget(), earlier));
    }

    private ApprovedEdition whole(UUID budget, ApprovedRevision approved) {
        return ApprovedEdition.of(budget, approved, projects.of(budget, approved.revision()));
    }
}
