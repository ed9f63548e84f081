package org.jixiao.budget.filing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** All filings. */
@ApplicationScoped
class Filings implements PanacheRepositoryBase<Filing, UUID> {

    /** The filing of the same bytes for that budget. */
    Optional<Filing> ofSameBytes(UUID budget, String sha256) {
        return find("budget = ?1 and sha256 = ?2", budget, sha256).firstResultOptional();
    }
}
