package org.jixiao.indicator.target;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All projects heard of. */
@ApplicationScoped
class KnownProjects implements PanacheRepositoryBase<KnownProject, UUID> {

    List<KnownProject> ofBudget(UUID budget) {
        return list("budget = ?1 order by id", budget);
    }
}
