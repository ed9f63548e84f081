package org.jixiao.budget.filing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The reports of all filings that were read. */
@ApplicationScoped
class FilingReports implements PanacheRepositoryBase<KeptReport, UUID> {}
